import { useTranslation } from '@/shared/i18n';
import { Card, Facts } from '@/shared/ui/field';
import { PublicInfo } from './PublicInfo';
import type { Scan } from './queries';

/** As much of the household as the view holds: a card for officials, five figures for a department, a village for all. */
export default function ScannedHousehold({ scan }: { scan: Scan }) {
  const { t } = useTranslation('householdcode');
  const typeOf = (type: string) => t(`household.types.${type as 'general'}`, { defaultValue: type });
  const { household, departmentRecord } = scan;
  if (household)
    return (
      <Card title={`${t('household.head')} ${household.headName}`}>
        <Facts
          rows={[
            [t('household.no'), <span className="sw-digits">{household.householdNo}</span>],
            [t('household.nationalNo'), household.nationalHouseholdNo],
            [t('household.region'), household.regionName],
            [t('household.type'), typeOf(household.householdType)],
            [t('household.members'), household.memberCount],
            [t('household.labour'), household.labourCount],
          ]}
        />
      </Card>
    );
  if (departmentRecord)
    return (
      <Card title={t('scan.found')}>
        <Facts
          rows={[
            [t('household.no'), <span className="sw-digits">{departmentRecord.householdNo}</span>],
            [t('household.nationalNo'), departmentRecord.nationalHouseholdNo],
            [t('household.region'), <span className="sw-digits">{departmentRecord.regionCode}</span>],
            [t('household.type'), typeOf(departmentRecord.householdType)],
            [t('household.members'), departmentRecord.memberCount],
          ]}
        />
        <p>{t('household.departmentHint')}</p>
      </Card>
    );
  return <PublicInfo scan={scan} />;
}
