import { Form } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { FormModal } from '@/shared/ui/office';
import { useSetSeal, type Tenant } from '../queries';

/** What the server takes; a larger file need not be sent to learn that. */
const largest = 200 * 1024;

type Picture = { type: string; size: number; address: string };

/** The image beside the name on every page of the tenant's staff. */
export function SealForm({ tenant, onClose }: { tenant: Pick<Tenant, 'id' | 'version'>; onClose: () => void }) {
  const { t } = useTranslation('tenant');
  const write = useSetSeal(tenant);
  return (
    <FormModal<{ image?: Picture }>
      title={t('seal.set')}
      initialValues={{}}
      error={write.error}
      isBusy={write.isPending}
      onClose={onClose}
      onSave={({ image }) => write.mutateAsync(image?.address.split(',')[1] ?? '')}
    >
      <Form.Item
        name="image"
        label={t('seal.file')}
        extra={t('seal.hint')}
        rules={[
          { required: true, message: t('form.requiredField', { ns: 'shared', label: t('seal.file') }) },
          {
            validator: (_, picture?: Picture) =>
              picture && (picture.size > largest || !/^image\/(png|jpeg)$/.test(picture.type))
                ? Promise.reject(new Error(t('seal.wrong')))
                : Promise.resolve(),
          },
        ]}
      >
        <PictureInput />
      </Form.Item>
    </FormModal>
  );
}

type InputProps = { id?: string; value?: Picture; onChange?: (picture: Picture | undefined) => void };

function PictureInput({ id, value, onChange }: InputProps) {
  const { t } = useTranslation('tenant');

  function take(file: File | undefined) {
    if (!file) return onChange?.(undefined);
    const reader = new FileReader();
    reader.onload = () => onChange?.({ type: file.type, size: file.size, address: reader.result as string });
    reader.readAsDataURL(file);
  }

  return (
    <>
      <input {...(id && { id })} type="file" accept="image/png,image/jpeg" onChange={(event) => take(event.target.files?.[0])} />
      {value && <img className="tn-seal" src={value.address} alt={t('seal.preview')} style={{ marginTop: 12 }} />}
    </>
  );
}
