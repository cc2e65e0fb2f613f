import { Descriptions } from 'antd';
import { useTranslation } from '@/shared/i18n';
import { Link } from 'react-router';
import { formatNumber } from '@/shared/format';
import { useRegion, useScope } from '@/shared/region';
import { Failed, Loading } from '@/shared/ui/states';
import { Panel } from '@/shared/ui/office';

/** Where I am looking, with its duty contact: the two things that a caller asks first. */
export function RegionPanel() {
  const { t } = useTranslation('workbench');
  const { region } = useScope();
  const details = useRegion(region.code);
  return (
    <Panel title={t('region.title')}>
      {details.isPending ? (
        <Loading lines={4} />
      ) : details.isError ? (
        <Failed error={details.error} onRetry={() => void details.refetch()} />
      ) : (
        <>
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'path', label: t('region.path'), children: details.data.path.map(({ name }) => name).join(' / ') },
              { key: 'code', label: t('region.code'), children: <span className="sw-digits">{details.data.code}</span> },
              { key: 'children', label: t('region.children'), children: formatNumber(details.data.childCount) },
              {
                key: 'contact',
                label: t('region.contact'),
                children: details.data.dutyContact
                  ? `${details.data.dutyContact.title} ${details.data.dutyContact.phone}`
                  : t('region.noContact'),
              },
            ]}
          />
          <Link to={`/regions/${details.data.code}`}>{t('region.open')}</Link>
        </>
      )}
    </Panel>
  );
}
