import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Icon } from '@/shared/ui/icons';
import type { ExportList, Filter } from '../queries';
import { RequestDialog } from './RequestDialog';

type Props = { list: ExportList; filter: Filter };

export default function ExportButton({ list, filter }: Props) {
  const { t } = useTranslation('export');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Icon name="download" size={18} />} onClick={() => setOpen(true)}>
        {t('export')}
      </Button>
      {isOpen && <RequestDialog list={list} filter={filter} onClose={() => setOpen(false)} />}
    </>
  );
}
