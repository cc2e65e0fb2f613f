import { codesOf } from '../codes';
import texts from './zh-CN.json';

export const useFormCodes = codesOf('household/form', texts.code);
