import { Checkbox, Form } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { tagsOfLevel, useSetTags, type Region } from '../queries';

/** What makes a region a key region (GZ-06). */
export function TagsForm({ region, onClose }: { region: Region; onClose: () => void }) {
  const { t } = useTranslation('region');
  const write = useSetTags(region);
  return (
    <FormModal<{ tags: string[] }>
      title={t('tag.edit')}
      initialValues={{ tags: region.tags }}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ tags }) => write.mutateAsync(tags)}
    >
      <Form.Item name="tags" label={t('tags')} extra={t('tag.hint')}>
        <Checkbox.Group options={tagsOfLevel[region.level].map((tag) => ({ value: tag, label: t(`tag.${tag}`) }))} />
      </Form.Item>
    </FormModal>
  );
}
