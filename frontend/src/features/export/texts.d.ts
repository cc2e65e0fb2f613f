import type texts from './zh-CN.json';

declare module '@/shared/i18n/texts' {
  interface Texts {
    export: typeof texts;
  }
}
