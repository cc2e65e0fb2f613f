import { Button, Grid, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n';
import type { KeysetList } from '@/shared/api';
import { Empty, Failed, Loading } from '../states';

/** A column as its own file lists them: a heading and how a row shows there. */
export type Column<Row> = {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  width?: number;
  /** Amounts and counts stand right. */
  align?: 'end';
  /** On a phone the row becomes a card; this column is its heading. */
  heading?: boolean;
};

type Props<Row> = {
  label: string;
  list: KeysetList<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
};

/** A keyset list in all its states: a table on a desk, cards on a phone, “load more” under both. */
export function DataTable<Row extends object>({ label, list, columns, rowKey, empty }: Props<Row>) {
  const { t } = useTranslation();
  const isWide = Grid.useBreakpoint().md ?? true;
  if (list.isPending) return <Loading lines={8} />;
  if (list.error && list.rows.length === 0) return <Failed error={list.error} onRetry={list.retry} />;
  if (list.rows.length === 0) return empty ?? <Empty hint={t('state.emptyHint')} />;
  return (
    <div aria-busy={list.isRefreshing}>
      {isWide ? (
        <Table<Row>
          aria-label={label}
          size="middle"
          pagination={false}
          rowKey={rowKey}
          dataSource={list.rows}
          loading={list.isRefreshing}
          scroll={{ x: 'max-content' }}
          columns={columns.map(({ key, title, render, width, align }) => ({
            key,
            title,
            align,
            ...(width && { width }),
            render: (_: unknown, row: Row) => render(row),
          }))}
        />
      ) : (
        <ul className="sw-row-cards" aria-label={label}>
          {list.rows.map((row) => (
            <li key={rowKey(row)}>
              <RowCard row={row} columns={columns} />
            </li>
          ))}
        </ul>
      )}
      <div className="sw-table-foot">
        <span aria-live="polite">{t('filter.shown', { count: list.rows.length })}</span>
        {list.error ? (
          <Button onClick={list.loadMore}>{t('action.retry')}</Button>
        ) : (
          list.hasMore && (
            <Button loading={list.isLoadingMore} onClick={list.loadMore}>
              {t('action.loadMore')}
            </Button>
          )
        )}
      </div>
    </div>
  );
}

function RowCard<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const heading = columns.find((column) => column.heading);
  return (
    <div className="sw-row-card">
      {heading && <div className="sw-row-card-title">{heading.render(row)}</div>}
      <dl className="sw-row-card-facts">
        {columns
          .filter((column) => column !== heading)
          .map((column) => ({ column, value: column.render(row) }))
          .filter(({ value }) => value !== null && value !== undefined && value !== '')
          .map(({ column, value }) => (
            <div key={column.key}>
              <dt>{column.title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
