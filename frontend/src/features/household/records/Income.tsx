import { useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { formatDate, formatDateTime, formatMoney } from '@/shared/format';
import { Facts } from '@/shared/ui/field';
import { Failed, Loading } from '@/shared/ui/states';
import { useKit } from '@/shared/ui/kit';
import { useIncomeStatements, type Household, type Statement } from '../queries';
import { useRecordCodes } from './useRecordCodes';

type Props = { household: Household; purpose?: string | undefined; may: (operation: string) => boolean };

/** The last statement with its window and how it was reckoned; the earlier ones when somebody asks. */
export function Income({ household, purpose, may }: Props) {
  const { t } = useTranslation('household/records');
  const { Section, Action } = useKit();
  const [isOpen, setOpen] = useState(false);
  const latest = household.latestStatement;
  return (
    <Section
      title={t('income.title')}
      actions={
        may('recordIncomeStatement') && (
          <Action small icon="add" to={`/households/${household.id}/income/new`}>
            {t('income.record')}
          </Action>
        )
      }
    >
      {latest ? <Result statement={latest} /> : <p>{t('income.none')}</p>}
      {latest && may('listIncomeStatements') && (
        <details className="hh-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('income.history')}</summary>
          {isOpen && <History household={household} purpose={purpose} />}
        </details>
      )}
    </Section>
  );
}

function Result({ statement }: { statement: Statement }) {
  const { t } = useTranslation('household/records');
  const codes = useRecordCodes();
  const sums = [
    ['wage', statement.wageIncome],
    ['business', statement.businessIncome],
    ['property', statement.propertyIncome],
    ['transfer', statement.transferIncome],
    ['business_expense', statement.businessExpense],
    ['claim', statement.claimIncome],
    ['self_paid', statement.selfPaid],
  ] as const;
  return (
    <>
      <div className="hh-figures">
        <p>
          <span>{t('income.perCapita')}</span>
          <strong>{formatMoney(statement.netIncomePerCapita)}</strong>
        </p>
        <p>
          <span>{t('income.referencePerCapita')}</span>
          <strong>{formatMoney(statement.referenceIncomePerCapita)}</strong>
        </p>
        {statement.netIncomePerCapitaToday && statement.netIncomePerCapitaToday !== statement.netIncomePerCapita && (
          <p>
            <span>{t('income.perCapitaToday')}</span>
            <strong>{formatMoney(statement.netIncomePerCapitaToday)}</strong>
          </p>
        )}
      </div>
      <p className="hh-hint">
        {`${t('income.window')}：${t('income.windowValue', { from: formatDate(statement.windowFrom), to: formatDate(statement.windowTo) })} · ${codes.label('recordPurpose', statement.purpose)} · ${codes.label('memberBasis', statement.memberBasis)}`}
      </p>
      <dl className="hh-sums">
        {sums.map(([category, amount]) => (
          <div key={category}>
            <dt>{codes.label('incomeCategory', category)}</dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
        <div data-sum>
          <dt>{t('income.net')}</dt>
          <dd>{formatMoney(statement.netIncome)}</dd>
        </div>
        <div data-sum>
          <dt>{t('income.reference')}</dt>
          <dd>{formatMoney(statement.referenceIncome)}</dd>
        </div>
      </dl>
      <p className="hh-formula">{t('income.formula', { count: statement.memberCount })}</p>
      <p className="hh-formula">{t('income.referenceFormula')}</p>
      <p className="hh-hint">{t('income.recorded', { by: statement.recordedBy, at: formatDateTime(statement.recordedAt) })}</p>
    </>
  );
}

function History({ household, purpose }: Pick<Props, 'household' | 'purpose'>) {
  const { t } = useTranslation('household/records');
  const { Action } = useKit();
  const codes = useRecordCodes();
  const statements = useIncomeStatements(household.id, purpose, true);
  const nameOf = (personId: string | null | undefined) =>
    household.members.find((member) => member.personId === personId)?.facts.name ?? t('income.wholeHousehold');
  if (statements.isPending) return <Loading lines={4} />;
  if (statements.error) return <Failed error={statements.error} onRetry={statements.retry} />;
  return (
    <ul className="hh-statements">
      {statements.rows.map((statement) => (
        <li key={statement.id}>
          <details>
            <summary>
              {formatDate(statement.referenceDate)} · {codes.label('recordPurpose', statement.purpose)} · {t('income.perCapita')}{' '}
              {formatMoney(statement.netIncomePerCapita)}
            </summary>
            <Facts
              rows={[
                [t('income.window'), t('income.windowValue', { from: formatDate(statement.windowFrom), to: formatDate(statement.windowTo) })],
                [t('income.memberCount'), `${statement.memberCount} (${codes.label('memberBasis', statement.memberBasis)})`],
                [t('income.attestedBy'), statement.attestedBy],
                [t('income.reference'), formatMoney(statement.referenceIncome)],
              ]}
            />
            <table className="hh-table">
              <thead>
                <tr>
                  <th scope="col">{t('income.kind')}</th>
                  <th scope="col">{t('income.period')}</th>
                  <th scope="col">{t('income.person')}</th>
                  <th scope="col" data-end>
                    {t('income.amount')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {statement.items.map((item, place) => (
                  <tr key={place}>
                    <th scope="row">
                      {codes.label('incomeKind', item.kind)}
                      {!item.counted && <small> {t('income.notCounted')}</small>}
                    </th>
                    <td className="sw-digits">{item.period}</td>
                    <td>{nameOf(item.personId)}</td>
                    <td data-end className="sw-digits">
                      {formatMoney(item.amount)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </li>
      ))}
      {statements.hasMore && (
        <li>
          <Action small busy={statements.isLoadingMore} onPress={statements.loadMore}>
            {t('action.loadMore', { ns: 'shared' })}
          </Action>
        </li>
      )}
    </ul>
  );
}
