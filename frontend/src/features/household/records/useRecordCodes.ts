import { codesOf } from '../codes';
import texts from './zh-CN.json';

export const useRecordCodes = codesOf('household/records', texts.code);
