import type { Choice } from '@/shared/ui/kit';

/** Splits and mergers move people together with their records and have forms of their own. */
export const hasNoFormOfItsOwn = ({ value }: Choice): boolean => value !== 'split' && value !== 'merger';
