package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.household.domain.IncomeCategory;
import org.shouwang.household.domain.IncomeItem;
import org.shouwang.household.domain.IncomeResult;
import org.shouwang.household.domain.IncomeStatement;
import org.shouwang.household.domain.RecordedStatement;

/**
 * What a household earned and spent in the year before a procedure. Amounts are yuan.
 *
 * @param id statement
 * @param purpose what it was recorded for
 * @param referenceDate day of the procedure
 * @param alignment {@code day} or {@code month}
 * @param windowFrom first day that counts
 * @param windowTo last day that counts
 * @param memberBasis {@code registered} or {@code resident}
 * @param memberCount heads that it is divided among
 * @param formula id of the formula of the reference income
 * @param wageIncome wages
 * @param businessIncome farming and trade, gross
 * @param propertyIncome property
 * @param transferIncome transfers
 * @param businessExpense cost of farming and trade
 * @param claimIncome insurance claims and compensation
 * @param selfPaid compliant self-paid expense
 * @param netIncome the four incomes less the business expense
 * @param netIncomePerCapita net income per head
 * @param referenceIncome what is held against the monitoring line
 * @param referenceIncomePerCapita the same per head
 * @param netIncomePerCapitaToday net income among the members of today; null when nobody is left
 * @param attestedBy who signed
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 * @param items what was told; left out on the household page
 */
@Serdeable
record StatementView(
        String id,
        String purpose,
        LocalDate referenceDate,
        String alignment,
        LocalDate windowFrom,
        LocalDate windowTo,
        String memberBasis,
        int memberCount,
        String formula,
        String wageIncome,
        String businessIncome,
        String propertyIncome,
        String transferIncome,
        String businessExpense,
        String claimIncome,
        String selfPaid,
        String netIncome,
        String netIncomePerCapita,
        String referenceIncome,
        String referenceIncomePerCapita,
        @Nullable String netIncomePerCapitaToday,
        @Nullable String attestedBy,
        OffsetDateTime recordedAt,
        String recordedBy,
        List<ItemView> items) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * @param category {@code wage}, {@code business}, {@code property}, {@code transfer}, {@code business_expense}, {@code claim}
     *     or {@code self_paid}
     * @param kind item of the category
     * @param amount yuan
     * @param period month or day
     * @param counted lies in the window
     * @param personId member whose it is
     * @param evidence what proves it
     */
    @Serdeable
    record ItemView(
            String category,
            String kind,
            String amount,
            String period,
            boolean counted,
            @Nullable String personId,
            @Nullable String evidence) {

        static ItemView of(IncomeItem item, boolean counted) {
            return new ItemView(
                    item.category().code(), item.kind().code(), item.amount().toString(), item.period().toString(), counted,
                    item.personId() == null ? null : Long.toString(item.personId()), item.evidence());
        }
    }

    /** @param membersToday current members of the household */
    static StatementView of(RecordedStatement recorded, int membersToday) {
        IncomeStatement statement = recorded.statement();
        IncomeResult result = recorded.result();
        return new StatementView(
                Long.toString(recorded.id()),
                statement.purpose().code(),
                statement.referenceDate(),
                statement.alignment().code(),
                statement.window().from(),
                statement.window().to(),
                statement.memberBasis().code(),
                statement.memberCount(),
                statement.formula().code(),
                total(result, IncomeCategory.WAGE),
                total(result, IncomeCategory.BUSINESS),
                total(result, IncomeCategory.PROPERTY),
                total(result, IncomeCategory.TRANSFER),
                total(result, IncomeCategory.BUSINESS_EXPENSE),
                total(result, IncomeCategory.CLAIM),
                total(result, IncomeCategory.SELF_PAID),
                result.netIncome().toString(),
                result.netIncomePerCapita().toString(),
                result.referenceIncome().toString(),
                result.referenceIncomePerCapita().toString(),
                membersToday == 0 ? null : result.netIncomePerCapitaAmong(membersToday).toString(),
                statement.attestedBy(),
                recorded.recordedAt().atZone(ZONE).toOffsetDateTime(),
                recorded.recordedBy(),
                statement.items().stream().map(item -> ItemView.of(item, statement.counts(item))).toList());
    }

    private static String total(IncomeResult result, IncomeCategory category) {
        return result.totals().get(category).toString();
    }
}
