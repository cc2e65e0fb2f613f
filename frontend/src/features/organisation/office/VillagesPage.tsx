import { Button } from 'antd';
import { useState } from 'react';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { useScope } from '@/shared/region';
import { StateTag } from '@/shared/ui/field';
import { DataTable, ListDownload, PageHeader, Panel, type Column } from '@/shared/ui/office';
import { Empty } from '@/shared/ui/states';
import { useVillages, type Person, type Village } from '../queries';
import { BindForm, EndAppointmentForm } from './forms';

/** Every village and who answers for it (GZ-38). */
export default function VillagesPage() {
  const { t } = useTranslation('organisation');
  const actor = useActor();
  const { region } = useScope();
  const [binding, setBinding] = useState<Village | null>(null);
  const [ending, setEnding] = useState<Person | null>(null);
  const columns: Column<Village>[] = [
    { key: 'village', title: t('village.village'), heading: true, width: 220, render: (row) => row.regionName },
    {
      key: 'people',
      title: t('village.people'),
      render: (row) => (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {row.people.map((person) => (
            <li key={person.id}>
              {t(`post.${person.post as 'leader'}`)}：{person.personName} {person.personTitle}{' '}
              <span className="sw-digits">{person.maskedPhone}</span>{' '}
              {actor.can('endAppointment') && (
                <Button type="link" size="small" aria-label={t('form.end', { name: person.personName })} onClick={() => setEnding(person)}>
                  {t('action.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 150,
      render: (row) => <StateTag tone={row.hasCadre ? 'ok' : 'bad'}>{t(row.hasCadre ? 'village.bound' : 'village.unbound')}</StateTag>,
    },
    ...(actor.can('bindToVillage')
      ? [
          {
            key: 'actions',
            title: t('field.actions'),
            width: 120,
            render: (row: Village) => <Button onClick={() => setBinding(row)}>{t('village.add')}</Button>,
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHeader
        title={t('page.villageResponsibilities', { ns: 'app' })}
        note={t('village.note')}
        actions={
          <ListDownload path="/api/v1/village-responsibilities/file" query={{ region: region.code }} name="village-responsibilities" />
        }
      />
      <Panel>
        <DataTable
          label={t('page.villageResponsibilities', { ns: 'app' })}
          list={useVillages()}
          columns={columns}
          rowKey={(row) => row.regionCode}
          empty={<Empty title={t('village.none')} />}
        />
      </Panel>
      {binding && <BindForm regionCode={binding.regionCode} regionName={binding.regionName} onClose={() => setBinding(null)} />}
      {ending && <EndAppointmentForm person={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
