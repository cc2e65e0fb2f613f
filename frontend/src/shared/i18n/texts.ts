import type shared from './zh-CN.json';

/**
 * The namespaces of the texts, each typed by its Chinese file. A feature adds its own beside its texts:
 * `declare module '@/shared/i18n/texts' { interface Texts { audit: typeof zh } }` (see features/audit/texts.d.ts).
 */
export interface Texts {
  shared: typeof shared;
}
