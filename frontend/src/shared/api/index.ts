export * from './generated/operations';
export type * from './generated/types.gen';
export { apiFetch, ifMatch, newIdempotencyKey, setDutySource, setLanguageSource, setTokenSource } from './client';
export { download } from './download';
export { ApiProblem, faultText, problemText, sortFaults, type FieldFault } from './problem';
export { upload } from './upload';
export { useKeysetList, type KeysetList } from './useKeysetList';
export { useWrite, type WriteHeaders } from './useWrite';
export type { OperationId } from './operations';
