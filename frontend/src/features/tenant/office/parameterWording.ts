import { useTranslation } from '@/shared/i18n';
import type { Parameter } from '../queries';

/** The names of numbers come from the server, in both languages: the features that ask for them declare them there. */
export function useParameterWording() {
  const { t, language } = useTranslation('tenant');
  const isEnglish = language === 'en';
  return {
    title: ({ title, titleEn }: Parameter) => (isEnglish ? titleEn : title),
    usedIn: ({ usedIn, usedInEn }: Parameter) => (isEnglish ? usedInEn : usedIn),
    unit: ({ unit, unitEn }: Parameter) => (isEnglish ? unitEn : unit),
    value: ({ unit, unitEn }: Parameter, value: string | null | undefined) =>
      value === null || value === undefined ? t('parameter.notConfigured') : `${value} ${isEnglish ? unitEn : unit}`.trim(),
  };
}
