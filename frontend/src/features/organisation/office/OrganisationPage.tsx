import { Alert, Button, Descriptions, Table } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatDate } from '@/shared/format';
import { useTranslation } from '@/shared/i18n';
import { StateTag } from '@/shared/ui/field';
import { PageHeader, Panel } from '@/shared/ui/office';
import { Empty, Failed, Loading } from '@/shared/ui/states';
import { useOrganisation, type Organisation, type Person } from '../queries';
import { AppointForm, EndAppointmentForm, EndOrganisationForm, OrganisationForm } from './forms';

export default function OrganisationPage() {
  const { id = '' } = useParams();
  const shown = useOrganisation(id);
  if (shown.isPending) return <Loading />;
  if (shown.isError) return <Failed error={shown.error} onRetry={() => void shown.refetch()} />;
  return <View present={shown.data} />;
}

/** An organisation: what it is, what is missing, who works there and who did. */
function View({ present }: { present: Organisation }) {
  const { t } = useTranslation('organisation');
  const [open, setOpen] = useState<'correct' | 'end' | 'appoint' | Person | null>(null);
  const it = present.organisation;
  const may = (ability: string) => present.abilities.includes(ability);
  const isTeam = it.type === 'task_force';
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={it.name}
        actions={
          <>
            {may('endOrganisation') && <Button onClick={() => setOpen('end')}>{t('action.end')}</Button>}
            {may('correctOrganisation') && <Button onClick={() => setOpen('correct')}>{t('form.correct')}</Button>}
            {may('appoint') && (
              <Button type="primary" onClick={() => setOpen('appoint')}>
                {t(isTeam ? 'form.addMember' : 'form.addDuty')}
              </Button>
            )}
          </>
        }
      />
      {present.missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={t(isTeam ? 'missing.team' : 'missing.duty', {
            what: present.missing.map((post) => t(`post.${post as 'leader'}`)).join('、'),
          })}
        />
      )}
      {present.allDuties.length > 0 && (
        <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t('missing.allDuties', { names: present.allDuties.join('、') })} />
      )}
      <Panel>
        <Descriptions
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'type', label: t('field.type'), children: t(`type.${it.type as 'bureau'}`) },
            { key: 'region', label: t('field.region'), children: it.regionName },
            ...(it.department ? [{ key: 'department', label: t('field.department'), children: t(`department.${it.department as 'health'}`) }] : []),
            { key: 'parent', label: t('field.parent'), children: it.parentName ?? t('none') },
            ...(isTeam
              ? [
                  {
                    key: 'office',
                    label: t('field.office'),
                    children: it.officeId ? <Link to={`/organisations/${it.officeId}`}>{it.officeName}</Link> : t('none'),
                  },
                ]
              : []),
            { key: 'contact', label: t('field.contact'), children: it.contactPhone ? `${it.contactTitle ?? ''} ${it.contactPhone}` : t('none') },
            { key: 'from', label: t('field.from'), children: formatDate(it.validFrom) },
            ...(it.endedOn ? [{ key: 'to', label: t('field.endedOn'), children: formatDate(it.endedOn) }] : []),
          ]}
        />
      </Panel>
      <Panel title={t(isTeam ? 'people.team' : 'people.duty')}>
        <People present={present} {...(may('endAppointment') && { onEnd: (person: Person) => setOpen(person) })} />
      </Panel>
      {open === 'correct' && <OrganisationForm present={present} onClose={close} />}
      {open === 'end' && <EndOrganisationForm present={present} onClose={close} />}
      {open === 'appoint' && <AppointForm present={present} onClose={close} />}
      {open && typeof open === 'object' && <EndAppointmentForm person={open} onClose={close} />}
    </>
  );
}

function People({ present, onEnd }: { present: Organisation; onEnd?: (person: Person) => void }) {
  const { t } = useTranslation('organisation');
  if (present.people.length === 0) return <Empty title={t('people.none')} />;
  return (
    <Table<Person>
      size="middle"
      pagination={false}
      rowKey="id"
      dataSource={present.people}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          key: 'name',
          title: t('field.personName'),
          render: (_, row) => (
            <>
              {row.personName} {row.lead && <StateTag tone="ok">{t('people.lead')}</StateTag>}
            </>
          ),
        },
        { key: 'post', title: t('field.post'), render: (_, row) => t(`post.${row.post as 'leader'}`) },
        { key: 'title', title: t('field.personTitle'), render: (_, row) => row.personTitle },
        { key: 'phone', title: t('field.phone'), render: (_, row) => <span className="sw-digits">{row.maskedPhone}</span> },
        { key: 'from', title: t('field.from'), render: (_, row) => formatDate(row.validFrom) },
        { key: 'to', title: t('field.endedOn'), render: (_, row) => formatDate(row.endedOn) },
        ...(onEnd
          ? [
              {
                key: 'actions',
                title: t('field.actions'),
                render: (_: unknown, row: Person) => !row.endedOn && <Button onClick={() => onEnd(row)}>{t('action.end')}</Button>,
              },
            ]
          : []),
      ]}
    />
  );
}
