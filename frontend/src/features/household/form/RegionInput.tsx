import { useCallback, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { levelOf, useRegion } from '@/shared/region';
import { RegionPicker } from '@/shared/ui/field';
import { useDraftContext } from '@/shared/ui/form';

type Props = { name: string; label: string; hint?: string; required?: boolean; validate?: (code: string) => string | undefined };

/** A region of the draft, found by name, code or pinyin inside the actor's own region. */
export function RegionInput({ name, label, hint, required, validate }: Props) {
  const { t } = useTranslation();
  const { region: own } = useActor();
  const draft = useDraftContext();
  const code = useSyncExternalStore(draft.subscribe, () => draft.get(name));
  const fault = useSyncExternalStore(draft.subscribe, () => draft.faultOf(name));
  const box = useRef<HTMLDivElement>(null);
  const named = useRegion(code || undefined);

  const check = useEffectEvent((value: string) => {
    if (!value) return required ? t('form.requiredField', { label }) : undefined;
    return validate?.(value);
  });
  useEffect(() => draft.mount(name, (value) => check(value)), [draft, name]);
  const focus = useCallback(() => box.current?.querySelector('button')?.focus(), []);
  useEffect(() => draft.control(name, { focus }), [draft, name, focus]);

  if (!own) return null;
  const path = named.data?.path.slice(-3).map((step) => step.name).join(' / ');
  return (
    <div ref={box}>
      <RegionPicker
        label={label}
        hint={hint}
        fault={fault}
        required={required}
        within={own}
        value={code ? { code, name: path ?? code, level: levelOf(code) } : null}
        onChange={(chosen) => {
          draft.set({ [name]: chosen.code });
          draft.checkOne(name);
        }}
      />
    </div>
  );
}
