import { useTranslation } from '@/shared/i18n';
import { Button, InputField, ProblemNote, Sheet, toast, useForm } from '@/shared/ui/field';
import { useCreateGroup, useRenameGroup, type Region } from '../queries';

type Props = { onClose: () => void } & ({ village: Region; group?: never } | { group: Region; village?: never });

/** A new group of a village, or another name for one. */
export function GroupSheet({ village, group, onClose }: Props) {
  const { t } = useTranslation('region');
  const create = useCreateGroup(village?.code ?? '');
  const rename = useRenameGroup();
  const form = useForm({
    initial: { name: group?.name ?? '' },
    required: ['name'],
    onSubmit: async ({ name }) => {
      if (group) await rename.mutateAsync({ code: group.code, version: group.version, name });
      else await create.mutateAsync({ name });
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Sheet
      title={group ? t('group.rename') : t('group.create')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('action.cancel', { ns: 'shared' })}</Button>
          <Button kind="primary" type="submit" form="group" busy={form.isBusy}>
            {t('action.save', { ns: 'shared' })}
          </Button>
        </>
      }
    >
      <form id="group" className="sw-stack" {...form.props}>
        <ProblemNote {...form.refusal} />
        <InputField {...form.field('name', t('group.name'))} hint={t('group.nameHint')} maxLength={30} />
      </form>
    </Sheet>
  );
}
