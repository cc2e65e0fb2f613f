import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { usePlaces, type Place } from '../queries';

type Props = {
  /** From `Form.Item`. */
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  onPlace: (place: Place) => void;
};

/** A province or a county of the whole country as a form control; those in which somebody works are shown, with whom. */
export function PlaceSelect({ id, value, onChange, onPlace }: Props) {
  const { t } = useTranslation('tenant');
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<Place | null>(null);
  const found = usePlaces(q);
  const places = found.data ?? [];
  const shown = chosen && value === chosen.code && !places.includes(chosen) ? [chosen, ...places.filter(({ code }) => code !== value)] : places;
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(code: string | undefined) => {
        const place = shown.find((each) => each.code === code);
        setChosen(place ?? null);
        onChange?.(code);
        if (place) onPlace(place);
      }}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={t('region.search', { ns: 'shared' })}
      notFoundContent={
        found.isFetching
          ? t('state.loading', { ns: 'shared' })
          : found.isError
            ? t('state.failed', { ns: 'shared' })
            : q.trim()
              ? t('open.noPlace')
              : t('open.typePlace')
      }
      options={shown.map((place) => ({ value: place.code, label: place.fullName, disabled: !!place.tenant, place }))}
      optionRender={({ data: { place } }) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{place.fullName}</span>
          <span className="sw-digits">{place.tenant ? t('open.taken', { tenant: place.tenant }) : place.code}</span>
        </span>
      )}
    />
  );
}
