import { QRCodeSVG } from 'qrcode.react';
import { useId, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { formatDate, formatDateTime } from '@/shared/format';
import { StateTag, toast } from '@/shared/ui/field';
import { ChoiceInput, DraftProvider, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Failed, Loading } from '@/shared/ui/states';
import { spelled } from './code';
import { issueReasons, revokeReasons, useCodesOf, useIssueCode, useRevokeCode, type Code, type CodeReason } from './queries';
import './householdcode.css';

type Props = { householdId: string; mayIssue: boolean; mayRevoke: boolean };

/** The code of a household: shown, issued, replaced, withdrawn. */
export default function HouseholdCodes({ householdId, mayIssue, mayRevoke }: Props) {
  const { t } = useTranslation('householdcode');
  const { Section, Action } = useKit();
  const codes = useCodesOf(householdId);
  const [dialog, setDialog] = useState<'issue' | 'reissue' | 'revoke' | null>(null);
  const active = codes.rows.find(({ status }) => status === 'active');
  const former = codes.rows.filter((code) => code !== active);
  return (
    <Section title={t('codes.title')}>
      {codes.isPending ? (
        <Loading lines={4} />
      ) : codes.error ? (
        <Failed error={codes.error} onRetry={codes.retry} />
      ) : (
        <>
          {active ? <ActiveCode code={active} /> : <p>{t('codes.none')}</p>}
          <div className="hc-actions">
            {mayIssue && (
              <Action small onPress={() => setDialog(active ? 'reissue' : 'issue')}>
                {t(active ? 'codes.reissue' : 'codes.issue')}
              </Action>
            )}
            {mayRevoke && active && (
              <Action small kind="danger" onPress={() => setDialog('revoke')}>
                {t('codes.revoke')}
              </Action>
            )}
          </div>
          {former.length > 0 && (
            <details className="hc-former">
              <summary>{t('codes.former')}</summary>
              <ul>
                {former.map((code) => (
                  <li key={code.id}>
                    <RevokedCode code={code} />
                  </li>
                ))}
              </ul>
              {codes.hasMore && (
                <Action small busy={codes.isLoadingMore} onPress={codes.loadMore}>
                  {t('action.loadMore', { ns: 'shared' })}
                </Action>
              )}
            </details>
          )}
        </>
      )}
      {dialog && <CodeDialog kind={dialog} householdId={householdId} onClose={() => setDialog(null)} />}
    </Section>
  );
}

function ActiveCode({ code }: { code: Code }) {
  const { t } = useTranslation('householdcode');
  return (
    <div className="hc-code">
      <QRCodeSVG value={code.url} level="M" marginSize={2} size={132} role="img" title={t('codes.qr')} />
      <div>
        <StateTag tone="ok">{t('codes.active')}</StateTag>
        <p className="hc-text">{spelled(code.code)}</p>
        <small>
          {t('codes.issued', { by: code.issuedBy, at: formatDate(code.issuedAt), reason: t(`reason.${code.issueReason as CodeReason}`) })}
        </small>
        <small>
          {t('codes.scans', { count: code.scans })}
          {code.lastScannedOn && ` · ${t('codes.lastScan', { date: formatDate(code.lastScannedOn) })}`}
        </small>
      </div>
    </div>
  );
}

function RevokedCode({ code }: { code: Code }) {
  const { t } = useTranslation('householdcode');
  return (
    <>
      <StateTag>{t('codes.revoked')}</StateTag> <span className="hc-text">…{code.code.slice(-4)}</span>
      <small>
        {t('codes.revokedBy', {
          by: code.revokedBy,
          at: formatDateTime(code.revokedAt),
          reason: code.revocationReason && t(`reason.${code.revocationReason as CodeReason}`),
        })}
      </small>
    </>
  );
}

type DialogProps = { kind: 'issue' | 'reissue' | 'revoke'; householdId: string; onClose: () => void };

function CodeDialog({ kind, householdId, onClose }: DialogProps) {
  const { t } = useTranslation('householdcode');
  const { Dialog, Frame, Problem } = useKit();
  const id = useId();
  const issue = useIssueCode(householdId);
  const revoke = useRevokeCode(householdId);
  const reasons = kind === 'revoke' ? revokeReasons : kind === 'issue' ? issueReasons : issueReasons.slice(1);
  const form = useDraft({
    initial: () => ({ reason: kind === 'issue' ? 'first_issue' : '' }),
    onSubmit: async ({ reason = '' }) => {
      await (kind === 'revoke' ? revoke : issue).mutateAsync(reason);
      toast(t('state.saved', { ns: 'shared' }));
      onClose();
    },
  });
  return (
    <Dialog
      title={t(`codes.${kind}`)}
      onClose={onClose}
      act={{ text: t(`codes.${kind}`), form: id, busy: form.isBusy, danger: kind !== 'issue' }}
    >
      <DraftProvider value={form.draft}>
        <form id={id} {...form.props}>
          <Frame>
            {kind !== 'issue' && <p className="sw-form-wide">{t(kind === 'revoke' ? 'codes.revokeHint' : 'codes.reissueHint')}</p>}
            <Problem {...form.refusal} />
            <ChoiceInput
              name="reason"
              label={t('codes.reason')}
              required
              choices={reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
            />
          </Frame>
        </form>
      </DraftProvider>
    </Dialog>
  );
}
