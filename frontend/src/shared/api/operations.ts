import type * as sdk from './generated/operations';

/** Every operation of the contract, by name: a menu entry or a button that names one that is gone does not compile. */
export type OperationId = Exclude<keyof typeof sdk, 'client'>;
