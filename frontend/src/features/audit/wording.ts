import { useTranslation } from '@/shared/i18n';
import type zh from './zh-CN.json';

export type AuditedOperation = keyof (typeof zh)['operation'];

/** What an entry says in words; an operation or purpose that is newer than this screen shows by its own name. */
export function useAuditWording() {
  const { t } = useTranslation('audit');
  return {
    operation: (id: string) => t(`operation.${id as AuditedOperation}`, { defaultValue: id }),
    subjectKind: (kind: string) => t(`subjectKind.${kind as 'household'}`, { defaultValue: kind }),
    purpose: (code: string) => t(`purpose.${code as 'audit'}`, { defaultValue: code }),
    role: (role: string) => t(`role.${role as 'auditor'}`, { ns: 'shared', defaultValue: role }),
  };
}
