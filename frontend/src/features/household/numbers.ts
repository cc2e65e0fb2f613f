import { useTranslation } from '@/shared/i18n';

/** Checks of typed numbers. */
export function useNumberChecks() {
  const { t } = useTranslation();
  const plain = (text: string) => text.trim().normalize('NFKC');
  return {
    decimal: (text: string) => (/^\d+(\.\d{1,2})?$/.test(plain(text)) ? undefined : t('form.number')),
    whole: (text: string) => (/^\d+$/.test(plain(text)) ? undefined : t('form.whole')),
  };
}
