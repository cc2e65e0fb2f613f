import type admin from './admin/zh-CN.json';
import type texts from './zh-CN.json';

declare module '@/shared/i18n/texts' {
  interface Texts {
    access: typeof texts;
    'access/admin': typeof admin;
  }
}
