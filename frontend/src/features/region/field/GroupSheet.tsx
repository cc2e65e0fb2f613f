import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, InputField, ProblemNote, Sheet, toast, useServerFaults } from '@/shared/ui/field';
import { useCreateGroup, useRenameGroup, type Region } from '../queries';

type Props = { onClose: () => void } & ({ village: Region; group?: never } | { group: Region; village?: never });

/** A new group of a village, or another name for one. */
export function GroupSheet({ village, group, onClose }: Props) {
  const { t } = useTranslation('region');
  const form = useForm({ defaultValues: { name: group?.name ?? '' } });
  const create = useCreateGroup(village?.code ?? '');
  const rename = useRenameGroup();
  const write = group ? rename : create;
  const rest = useServerFaults(form, write.error);

  const save = form.handleSubmit(async ({ name }) => {
    if (group) await rename.mutateAsync({ code: group.code, version: group.version, name });
    else await create.mutateAsync({ name });
    toast(t('state.saved', { ns: 'shared' }));
    onClose();
  });

  return (
    <Sheet
      title={group ? t('group.rename') : t('group.create')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('action.cancel', { ns: 'shared' })}</Button>
          <Button kind="primary" type="submit" form="group" busy={write.isPending}>
            {t('action.save', { ns: 'shared' })}
          </Button>
        </>
      }
    >
      <form id="group" className="sw-stack" noValidate onSubmit={(event) => void save(event).catch(() => undefined)}>
        <ProblemNote error={write.error} rest={rest} />
        <InputField
          label={t('group.name')}
          hint={t('group.nameHint')}
          required
          maxLength={30}
          fault={form.formState.errors.name?.message}
          {...form.register('name', { required: t('form.requiredField', { ns: 'shared', label: t('group.name') }) })}
        />
      </form>
    </Sheet>
  );
}
