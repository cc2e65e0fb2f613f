import { Button } from 'antd';
import { useState } from 'react';
import { download } from '@/shared/api';
import { useTranslation } from '@/shared/i18n';
import { Icon } from '../icons';
import { ProblemAlert } from './ProblemAlert';

type Props = { path: string; query: Record<string, string | undefined>; name: string };

/** The list on the screen as a file, all of its pages. */
export function ListDownload({ path, query, name }: Props) {
  const { t } = useTranslation();
  const [error, setError] = useState<Error | null>(null);
  const save = (format: string) => {
    setError(null);
    const parts = Object.entries({ ...query, format }).filter((pair): pair is [string, string] => !!pair[1]);
    void download(`${path}?${new URLSearchParams(parts)}`, `${name}.${format}`).catch(setError);
  };
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} icon={<Icon name="download" size={16} />} onClick={() => save(format)}>
          {t('action.download', { format: format.toUpperCase() })}
        </Button>
      ))}
      <ProblemAlert error={error} />
    </>
  );
}
