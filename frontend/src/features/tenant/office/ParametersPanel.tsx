import { Button, Drawer, Space, Timeline } from 'antd';
import { useState } from 'react';
import { formatDate } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import { DataTable, Panel, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useParameters, type OwnTenant, type Parameter, type Setting } from '../queries';
import { useParameterWording } from './parameterWording';
import { SetParameterForm } from './SetParameterForm';

/** The numbers that the documents leave to the government. There is no default: what is not set is not guessed. */
export function ParametersPanel({ tenant }: { tenant: OwnTenant }) {
  const { t } = useTranslation('tenant');
  const words = useParameterWording();
  const parameters = useParameters(tenant.id);
  const [setting, setSetting] = useState<Parameter | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const remembered = parameters.rows.find(({ name }) => name === asked);
  const maySet = tenant.abilities.includes('setTenantParameter');
  const columns: Column<Parameter>[] = [
    {
      key: 'title',
      title: t('parameter.name'),
      heading: true,
      render: (parameter) => (
        <>
          {words.title(parameter)}
          <br />
          <span style={{ color: 'var(--ink-2)' }}>{words.usedIn(parameter)}</span>
        </>
      ),
    },
    {
      key: 'value',
      title: t('parameter.value'),
      width: 130,
      render: (parameter) =>
        parameter.value === null || parameter.value === undefined ? (
          <StateTag tone="warn">{t('parameter.notConfigured')}</StateTag>
        ) : (
          <strong className="sw-digits">{words.value(parameter, parameter.value)}</strong>
        ),
    },
    { key: 'from', title: t('parameter.validFrom'), width: 150, render: ({ validFrom }) => formatDate(validFrom) },
    {
      key: 'upcoming',
      title: t('parameter.upcoming'),
      width: 220,
      render: (parameter) =>
        parameter.upcoming.length > 0 ? (
          <Space orientation="vertical" size={2}>
            {parameter.upcoming.map((next, at) => (
              <span key={at}>{t('parameter.upcomingValue', { from: formatDate(next.validFrom), value: words.value(parameter, next.value) })}</span>
            ))}
          </Space>
        ) : null,
    },
    { key: 'by', title: t('parameter.setBy'), width: 110, render: ({ setBy }) => setBy },
    {
      key: 'act',
      title: t('column.act'),
      width: 150,
      render: (parameter) => (
        <Space>
          {maySet && (
            <Button size="small" onClick={() => setSetting(parameter)}>
              {t('parameter.set')}
            </Button>
          )}
          {hasHistory(parameter) && (
            <Button size="small" onClick={() => setAsked(parameter.name)}>
              {t('parameter.history')}
            </Button>
          )}
        </Space>
      ),
    },
  ];
  return (
    <Panel title={t('parameter.heading')}>
      <DataTable
        label={t('parameter.heading')}
        list={parameters}
        columns={columns}
        rowKey={({ name }) => name}
        empty={<Empty title={t('parameter.none')} />}
      />
      {setting && <SetParameterForm tenantId={tenant.id} parameter={setting} onClose={() => setSetting(null)} />}
      <Drawer
        open={!!remembered}
        onClose={() => setAsked(null)}
        size={640}
        title={remembered && t('parameter.historyOf', { name: words.title(remembered) })}
        destroyOnHidden
      >
        {remembered && <History parameter={remembered} />}
      </Drawer>
    </Panel>
  );
}

function hasHistory({ validFrom, upcoming }: Parameter) {
  return !!validFrom || upcoming.length > 0;
}

function History({ parameter }: { parameter: Parameter }) {
  const { t } = useTranslation('tenant');
  const words = useParameterWording();
  const { value = null, validFrom, setBy, reason, upcoming, earlier } = parameter;
  const current: Setting[] = validFrom ? [{ value, validFrom, setBy: setBy ?? '', reason: reason ?? '' }] : [];
  return (
    <Timeline
      items={[...upcoming.toReversed(), ...current, ...earlier].map((setting, at) => ({
        key: at,
        content: (
          <>
            <strong>{t('parameter.upcomingValue', { from: formatDate(setting.validFrom), value: words.value(parameter, setting.value) })}</strong>
            <br />
            {t('decision.because', { name: setting.setBy, reason: setting.reason })}
          </>
        ),
      }))}
    />
  );
}
