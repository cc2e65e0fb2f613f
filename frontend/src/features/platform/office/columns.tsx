import { Button, Popconfirm } from 'antd';
import type { Translate } from '@/shared/i18n';
import { formatTimestamp } from '@/shared/format';
import { JobProgress, type Job } from '@/shared/jobs';
import type { Column } from '@/shared/ui/office';
import { JobOutcome } from '../JobOutcome';

export function jobColumns(t: Translate<'platform'>, cancel: (id: string) => void): Column<Job>[] {
  return [
    {
      key: 'kind',
      title: t('kind.title'),
      heading: true,
      render: ({ kind }) => t(`kind.${kind as 'household-import'}`, { defaultValue: kind }),
    },
    { key: 'progress', title: t('progress'), width: 260, render: (job) => <JobProgress job={job} /> },
    { key: 'by', title: t('requestedBy'), render: ({ requestedBy }) => requestedBy },
    {
      key: 'created',
      title: t('createdAt'),
      width: 180,
      render: ({ createdAt }) => <span className="sw-digits">{formatTimestamp(createdAt)}</span>,
    },
    {
      key: 'finished',
      title: t('finishedAt'),
      width: 180,
      render: ({ finishedAt }) => finishedAt && <span className="sw-digits">{formatTimestamp(finishedAt)}</span>,
    },
    {
      key: 'action',
      title: t('action'),
      width: 140,
      render: (job) =>
        job.abilities.includes('cancelJob') ? (
          <Popconfirm title={t('cancel.ask')} description={t('cancel.hint')} onConfirm={() => cancel(job.id)}>
            <Button size="small" danger>
              {t('cancel.do')}
            </Button>
          </Popconfirm>
        ) : (
          job.problem && <JobOutcome problem={job.problem} />
        ),
    },
  ];
}
