import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';

/** “张芳，上午好” and the duty below it. */
export function useGreeting() {
  const { t } = useTranslation('workbench');
  const { name, roles } = useActor();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Asia/Shanghai' }).format(new Date()),
  );
  const part = hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return {
    greeting: t(`greeting.${part}`, { name }),
    duty: roles.map((role) => t(`role.${role as 'auditor'}`, { ns: 'shared', defaultValue: role })).join('、'),
  };
}
