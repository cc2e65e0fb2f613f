import { codesOf } from './codes';
import texts from './zh-CN.json';

/** The lists that lists, pages and forms show alike. */
export const useCodes = codesOf('household', texts.code);
