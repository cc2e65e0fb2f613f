import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useRegion, useRegionSearch, type RegionLevel } from '@/shared/region';

type Props = {
  /** From `Form.Item`. */
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  /** The region whose direct divisions are offered before anything is typed. */
  within: string;
  level?: RegionLevel;
  'aria-label'?: string;
};

/** A region code as a form control: type a name, a code or pinyin initials. */
export function RegionSelect({ id, value, onChange, within, level, 'aria-label': label }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found = useRegionSearch({ q, parent: within, ...(q && level && { level }) }, isOpen);
  const chosen = useRegion(value);
  const offered = (found.data?.pages.flatMap((page) => page.items) ?? []).map((region) => ({
    value: region.code,
    label: region.name,
    detail: q ? region.path.slice(-3, -1).map(({ name }) => name).join(' ') : region.code,
    disabled: !!level && region.level !== level,
  }));
  const isOffered = offered.some((option) => option.value === value);
  const current =
    value && !isOffered ? [{ value, label: chosen.data?.name ?? value, detail: value, disabled: false }] : [];
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      onOpenChange={setOpen}
      placeholder={t('region.search')}
      notFoundContent={found.isFetching ? t('state.loading') : t('region.none')}
      options={[...current, ...offered]}
      optionRender={(option) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{option.label}</span>
          <span className="sw-digits" style={{ color: 'var(--ink-3)' }}>
            {option.data.detail}
          </span>
        </span>
      )}
    />
  );
}
