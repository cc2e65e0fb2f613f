import { useInfiniteQuery, keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { searchWorkers } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';

type Value = string | string[];

type Props = {
  /** From `Form.Item`. */
  id?: string;
  value?: Value;
  onChange?: (accounts: Value | undefined) => void;
  many?: boolean;
  /** Only people with this role. */
  role?: string;
  /** Only people with a duty there or below; where the user looks when left out. */
  within?: string;
};

/** People who work here as a form control: type the beginning of a name or login. */
export function WorkerSelect({ id, value, onChange, many, role, within }: Props) {
  const { t } = useTranslation();
  const { region } = useScope();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const typed = useDeferredValue(text.trim());
  const place = within ?? region.code;
  const found = useInfiniteQuery({
    queryKey: ['workers', place, role ?? '', typed],
    queryFn: ({ pageParam, signal }) =>
      searchWorkers({
        body: { region: place, limit: 50, ...(typed && { text: typed }), ...(role && { role }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled: isOpen,
  });
  return (
    <Select<Value>
      {...(id && { id })}
      {...(many && { mode: 'multiple' as const })}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      onOpenChange={setOpen}
      placeholder={t('worker.search')}
      notFoundContent={found.isFetching ? t('state.loading') : t('worker.none')}
      options={(found.data?.pages.flatMap((page) => page.items) ?? []).map((person) => ({
        value: person.accountId,
        label: person.name,
        detail: `${person.username} ${person.regionName}`,
      }))}
      optionRender={(option) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          <span>{option.label}</span>
          <span style={{ color: 'var(--ink-3)' }}>{option.data.detail as string}</span>
        </span>
      )}
    />
  );
}
