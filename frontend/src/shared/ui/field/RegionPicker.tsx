import { useId, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import type { RegionLevel, RegionStep } from '@/shared/region';
import { Icon } from '../icons';
import type { FieldText } from './Field';
import { RegionSheet } from './RegionSheet';

type PickerProps = FieldText & {
  value: RegionStep | null;
  onChange: (region: RegionStep) => void;
  /** Where the search starts and ends: normally the actor's own region. */
  within: RegionStep;
  /** The level that is wanted; without it every level may be chosen. */
  level?: RegionLevel;
};

/** A form field that opens a sheet to find a division by name, code or pinyin initials, or step down to it. */
export function RegionPicker({ label, hint, fault, required, value, onChange, within, level }: PickerProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="sw-field">
      <span className="sw-label" id={id} data-required={required || undefined}>
        {label}
        {!required && <span className="sw-optional">{t('form.optional')}</span>}
      </span>
      {hint && <span className="sw-hint">{hint}</span>}
      <button
        type="button"
        className="sw-input sw-list-item"
        aria-haspopup="dialog"
        aria-labelledby={`${id} ${id}-value`}
        aria-invalid={fault ? true : undefined}
        onClick={() => setOpen(true)}
      >
        <span className="sw-list-main" id={`${id}-value`}>
          {value ? value.name : t('region.choose')}
        </span>
        <Icon name="down" />
      </button>
      {fault && (
        <span className="sw-fault">
          <Icon name="warning" size={18} />
          {fault}
        </span>
      )}
      {isOpen && (
        <RegionSheet
          title={t('region.choose')}
          within={within}
          level={level}
          onClose={() => setOpen(false)}
          onChoose={(region) => {
            onChange(region);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
