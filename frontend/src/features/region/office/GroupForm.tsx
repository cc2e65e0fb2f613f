import { Form, Input } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useCreateGroup, useRenameGroup, type Region } from '../queries';

type Props = { onClose: () => void } & ({ village: Region; group?: never } | { group: Region; village?: never });

/** A new group of a village, or another name for one. */
export function GroupForm({ village, group, onClose }: Props) {
  const { t } = useTranslation('region');
  const create = useCreateGroup(village?.code ?? '');
  const rename = useRenameGroup();
  const write = group ? rename : create;
  return (
    <FormModal<{ name: string }>
      title={group ? t('group.rename') : t('group.create')}
      initialValues={{ name: group?.name ?? '' }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ name }) =>
        group ? rename.mutateAsync({ code: group.code, version: group.version, name }) : create.mutateAsync({ name })
      }
    >
      <Form.Item
        name="name"
        label={t('group.name')}
        extra={t('group.nameHint')}
        rules={[{ required: true, whitespace: true, message: t('form.requiredField', { ns: 'shared', label: t('group.name') }) }]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
