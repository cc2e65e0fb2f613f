import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { useActor } from '@/shared/auth';
import { useRegion, useScope } from '@/shared/region';
import { RegionSheet } from '@/shared/ui/field';
import { Icon } from '@/shared/ui/icons';

/** Where am I looking: narrows every page to a part of the jurisdiction, never beyond it. */
export function RegionSwitcher() {
  const { t } = useTranslation();
  const { region: own } = useActor();
  const { region, narrowTo } = useScope();
  const [isOpen, setOpen] = useState(false);
  const named = useRegion(region.name ? undefined : region.code);
  const name = region.name || named.data?.name || region.code;
  if (!own) return null;
  if (own.level === 'group') return <span className="sw-scope-name">{name}</span>;
  return (
    <>
      <button
        type="button"
        className="sw-scope"
        aria-haspopup="dialog"
        aria-label={`${t('region.looking')}: ${name}. ${t('region.change')}`}
        onClick={() => setOpen(true)}
      >
        <Icon name="region" size={18} />
        <span className="sw-scope-name">{name}</span>
        <Icon name="down" size={16} />
      </button>
      {isOpen && (
        <RegionSheet
          title={t('region.looking')}
          within={own}
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            narrowTo(chosen);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
