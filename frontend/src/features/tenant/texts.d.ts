import type texts from './zh-CN.json';

declare module '@/shared/i18n/texts' {
  interface Texts {
    tenant: typeof texts;
  }
}
