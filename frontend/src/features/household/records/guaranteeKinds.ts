export const guaranteeKinds = ['education', 'medical', 'housing', 'water'] as const;
export type GuaranteeKind = (typeof guaranteeKinds)[number];
