import type change from './change/zh-CN.json';
import type form from './form/zh-CN.json';
import type imports from './import/zh-CN.json';
import type list from './list/zh-CN.json';
import type records from './records/zh-CN.json';
import type texts from './zh-CN.json';

declare module '@/shared/i18n/texts' {
  interface Texts {
    household: typeof texts;
    'household/change': typeof change;
    'household/form': typeof form;
    'household/import': typeof imports;
    'household/list': typeof list;
    'household/records': typeof records;
  }
}
