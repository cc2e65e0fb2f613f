import { useTranslation, type Namespace, type TextKey } from '@/shared/i18n';
import type { Choice } from '@/shared/ui/kit';

type Lists = Record<string, Record<string, string>>;

/** The code lists of one file of texts, in the reader's language and in the order of that file. */
export function codesOf<L extends Lists>(namespace: Namespace, lists: L) {
  return function useCodes() {
    const { t } = useTranslation(namespace);
    /** A code that a newer server knows and this page does not is shown as it is. */
    const label = (list: keyof L & string, code: string | null | undefined): string =>
      code ? t(`code.${list}.${code}` as TextKey<Namespace>, { defaultValue: code }) : '';
    return {
      label,
      labels: (list: keyof L & string, codes: readonly string[] | null | undefined): string =>
        (codes ?? []).map((code) => label(list, code)).join('、'),
      choices: (list: keyof L & string, among: readonly string[] = Object.keys(lists[list] ?? {})): Choice[] =>
        among.map((value) => ({ value, label: label(list, value) })),
    };
  };
}
