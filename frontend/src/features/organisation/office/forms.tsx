import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { today } from '@/shared/format';
import { useScope } from '@/shared/region';
import { FormModal, RegionSelect, WorkerSelect } from '@/shared/ui/office';
import {
  departments,
  duties,
  teamPosts,
  types,
  useAppoint,
  useBind,
  useEndAppointment,
  useEndOrganisation,
  useOrganisations,
  useRecordTraining,
  useSaveOrganisation,
  villagePosts,
  type Organisation,
  type Person,
} from '../queries';

type Close = { onClose: () => void };
type OrganisationValues = {
  regionCode: string;
  type: string;
  name: string;
  department?: string;
  parentId?: string;
  officeId?: string;
  contactTitle?: string;
  contactPhone?: string;
};
type PersonValues = { post: string; lead?: boolean; accountId?: string; name?: string; title?: string };

function useRequired() {
  const { t } = useTranslation();
  return (label: string) => [{ required: true, message: t('form.requiredField', { label }) }];
}

/** Founds an organisation, or corrects what describes it. */
export function OrganisationForm({ present, onClose }: Close & { present?: Organisation }) {
  const { t } = useTranslation('organisation');
  const required = useRequired();
  const { region } = useScope();
  const save = useSaveOrganisation(present);
  const others = useOrganisations({});
  const it = present?.organisation;
  const choices = others.rows
    .filter(({ id }) => id !== it?.id)
    .map(({ id, name, regionName }) => ({ value: id, label: `${name}（${regionName}）` }));
  const known = (id?: string | null, name?: string | null) =>
    id && !choices.some(({ value }) => value === id) ? [{ value: id, label: name ?? id }, ...choices] : choices;
  const initial: Partial<OrganisationValues> = it
    ? {
        regionCode: it.regionCode,
        type: it.type,
        name: it.name,
        ...(it.department && { department: it.department }),
        ...(it.parentId && { parentId: it.parentId }),
        ...(it.officeId && { officeId: it.officeId }),
        ...(it.contactTitle && { contactTitle: it.contactTitle }),
        ...(it.contactPhone && { contactPhone: it.contactPhone }),
      }
    : { regionCode: region.code };
  return (
    <FormModal<OrganisationValues>
      title={t(present ? 'form.correct' : 'form.create')}
      initialValues={initial}
      error={save.error}
      isBusy={save.isPending}
      onClose={onClose}
      onSave={(values) => save.mutateAsync(values as Parameters<typeof save.mutateAsync>[0])}
    >
      <Form.Item name="regionCode" label={t('field.region')} rules={required(t('field.region'))}>
        {present ? <Input disabled /> : <RegionSelect within={region.code} />}
      </Form.Item>
      <Form.Item name="type" label={t('field.type')} rules={required(t('field.type'))}>
        <Select disabled={!!present} options={types.map((value) => ({ value, label: t(`type.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('field.name')} rules={required(t('field.name'))}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('type') === 'line_department' && (
              <Form.Item name="department" label={t('field.department')} rules={required(t('field.department'))}>
                <Select options={departments.map((value) => ({ value, label: t(`department.${value}`) }))} />
              </Form.Item>
            )}
            {getFieldValue('type') === 'task_force' && (
              <Form.Item name="officeId" label={t('field.office')} extra={t('field.officeHint')}>
                <Select allowClear options={known(it?.officeId, it?.officeName)} />
              </Form.Item>
            )}
          </>
        )}
      </Form.Item>
      <Form.Item name="parentId" label={t('field.parent')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={known(it?.parentId, it?.parentName)} />
      </Form.Item>
      <Form.Item name="contactTitle" label={t('field.contactTitle')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contactPhone" label={t('field.contactPhone')} extra={t('field.contactPhoneHint')}>
        <Input maxLength={20} autoComplete="off" inputMode="tel" />
      </Form.Item>
    </FormModal>
  );
}

/** Ends something on a day; it stays in the history. */
function EndForm({ title, write, onClose }: Close & { title: string; write: ReturnType<typeof useEndAppointment> | ReturnType<typeof useEndOrganisation> }) {
  const { t } = useTranslation('organisation');
  const required = useRequired();
  return (
    <FormModal<{ endedOn: string }>
      title={title}
      saveText={t('action.end')}
      initialValues={{ endedOn: today() }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <Form.Item name="endedOn" label={t('field.endedOn')} extra={t('field.endedOnHint')} rules={required(t('field.endedOn'))}>
        <Input type="date" max={today()} />
      </Form.Item>
    </FormModal>
  );
}

export function EndOrganisationForm({ present, onClose }: Close & { present: Organisation }) {
  const { t } = useTranslation('organisation');
  return <EndForm title={t('form.end', { name: present.organisation.name })} write={useEndOrganisation(present)} onClose={onClose} />;
}

export function EndAppointmentForm({ person, onClose }: Close & { person: Person }) {
  const { t } = useTranslation('organisation');
  return <EndForm title={t('form.end', { name: person.personName })} write={useEndAppointment(person.id)} onClose={onClose} />;
}

type Posts = readonly ((typeof duties)[number] | (typeof teamPosts)[number] | (typeof villagePosts)[number])[];

function PersonFields({ posts, hasLead, needsAccount }: { posts: Posts; hasLead?: boolean; needsAccount?: boolean }) {
  const { t } = useTranslation('organisation');
  const required = useRequired();
  return (
    <>
      <Form.Item name="post" label={t('field.post')} rules={required(t('field.post'))}>
        <Select options={posts.map((value) => ({ value, label: t(`post.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="accountId"
        label={t('field.account')}
        {...(needsAccount ? { rules: required(t('field.account')) } : { extra: t('field.accountHint') })}
      >
        <WorkerSelect />
      </Form.Item>
      {!needsAccount && (
        <Form.Item name="name" label={t('field.personName')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="title" label={t('field.personTitle')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      {hasLead && (
        <Form.Item name="lead" valuePropName="checked">
          <Checkbox>{t('field.lead')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

export function AppointForm({ present, onClose }: Close & { present: Organisation }) {
  const { t } = useTranslation('organisation');
  const { id, type } = present.organisation;
  const write = useAppoint(id);
  const isTeam = type === 'task_force';
  return (
    <FormModal<PersonValues>
      title={t(isTeam ? 'form.addMember' : 'form.addDuty')}
      initialValues={isTeam ? {} : { lead: true }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <PersonFields posts={isTeam ? teamPosts : duties} hasLead={!isTeam} needsAccount={!isTeam} />
    </FormModal>
  );
}

export function BindForm({ regionCode, regionName, onClose }: Close & { regionCode: string; regionName: string }) {
  const { t } = useTranslation('organisation');
  const write = useBind(regionCode);
  return (
    <FormModal<PersonValues>
      title={t('form.bind', { village: regionName })}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={(values) => write.mutateAsync(values)}
    >
      <PersonFields posts={villagePosts} />
    </FormModal>
  );
}

type TrainingValues = { topic: string; heldOn: string; hours: number; result: string; people: string[] };

export function TrainingFormModal({ onClose }: Close) {
  const { t } = useTranslation('organisation');
  const required = useRequired();
  const write = useRecordTraining();
  return (
    <FormModal<TrainingValues>
      title={t('training.record')}
      initialValues={{ heldOn: today(), hours: 2, result: 'attended' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ people, result, ...rest }) =>
        write.mutateAsync({ ...rest, people: people.map((accountId) => ({ accountId, result })) })
      }
    >
      <Form.Item name="topic" label={t('training.topic')} rules={required(t('training.topic'))}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="heldOn" label={t('training.heldOn')} rules={required(t('training.heldOn'))}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item name="hours" label={t('training.hours')} rules={required(t('training.hours'))}>
        <InputNumber min={0.5} max={200} step={0.5} precision={1} />
      </Form.Item>
      <Form.Item name="result" label={t('training.result')}>
        <Select options={(['attended', 'passed', 'failed'] as const).map((value) => ({ value, label: t(`training.results.${value}`) }))} />
      </Form.Item>
      <Form.Item name="people" label={t('training.people')} extra={t('training.peopleHint')} rules={required(t('training.people'))}>
        <WorkerSelect many />
      </Form.Item>
    </FormModal>
  );
}
