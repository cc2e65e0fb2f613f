package org.shouwang.household.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.IncomeCategory;
import org.shouwang.household.domain.IncomeFormula;
import org.shouwang.household.domain.IncomeItem;
import org.shouwang.household.domain.IncomeKind;
import org.shouwang.household.domain.IncomePeriod;
import org.shouwang.household.domain.IncomeResult;
import org.shouwang.household.domain.IncomeStatement;
import org.shouwang.household.domain.MemberBasis;
import org.shouwang.household.domain.RecordPurpose;
import org.shouwang.household.domain.RecordedStatement;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.WindowAlignment;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Money;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Income statements; they are added and never changed. */
@Singleton
public class IncomeStatements {

    private static final String INSERT = """
            INSERT INTO household_income_statement (
                household_id, id, county_code, region_code, purpose, reference_date, alignment, window_from, window_to,
                member_basis, member_count, formula, wage_income, business_income, property_income, transfer_income,
                business_expense, claim_income, self_paid, net_income, net_income_per_capita, reference_income,
                reference_income_per_capita, attested_by, recorded_at, recorded_by, recorded_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_ITEM = """
            INSERT INTO household_income_item (
                household_id, statement_id, place, county_code, region_code, kind, amount, period, person_id, evidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final Map<IncomeCategory, String> COLUMNS = new EnumMap<>(Map.of(
            IncomeCategory.WAGE, "wage_income",
            IncomeCategory.BUSINESS, "business_income",
            IncomeCategory.PROPERTY, "property_income",
            IncomeCategory.TRANSFER, "transfer_income",
            IncomeCategory.BUSINESS_EXPENSE, "business_expense",
            IncomeCategory.CLAIM, "claim_income",
            IncomeCategory.SELF_PAID, "self_paid"));

    private final Sql sql;
    private final Clock clock;

    IncomeStatements(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is to be added to a household's file. */
    public record Addition(RegisteredHousehold household, IncomeStatement statement) {

        RegionCode region() {
            return household.region();
        }
    }

    public void add(RegisteredHousehold household, IncomeStatement statement, Actor actor) {
        addAll(List.of(new Addition(household, statement)), actor);
    }

    /** Two statements, however many are added. */
    public void addAll(List<Addition> additions, Actor actor) {
        List<@Nullable Object[]> statements = new ArrayList<>();
        List<@Nullable Object[]> items = new ArrayList<>();
        for (Addition addition : additions) {
            long id = Ids.next();
            statements.add(values(id, addition, actor));
            items.addAll(items(id, addition));
        }
        sql.batch(INSERT, statements);
        sql.batch(INSERT_ITEM, items);
    }

    private @Nullable Object[] values(long id, Addition addition, Actor actor) {
        IncomeStatement statement = addition.statement();
        IncomeResult result = statement.result();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                addition.household().id(), id, addition.region().county().value(), addition.region().value(),
                statement.purpose().code(), statement.referenceDate(), statement.alignment().code(),
                statement.window().from(), statement.window().to(),
                statement.memberBasis().code(), statement.memberCount(), statement.formula().code()));
        for (IncomeCategory category : IncomeCategory.values()) {
            values.add(result.totals().get(category).yuan());
        }
        values.add(result.netIncome().yuan());
        values.add(result.netIncomePerCapita().yuan());
        values.add(result.referenceIncome().yuan());
        values.add(result.referenceIncomePerCapita().yuan());
        values.add(statement.attestedBy());
        values.add(clock.instant());
        values.add(actor.id());
        values.add(actor.name());
        return values.toArray();
    }

    private static List<@Nullable Object[]> items(long id, Addition addition) {
        List<@Nullable Object[]> items = new ArrayList<>();
        for (IncomeItem item : addition.statement().items()) {
            items.add(new @Nullable Object[] {
                addition.household().id(), id, items.size(), addition.region().county().value(), addition.region().value(),
                item.kind().code(), item.amount().yuan(), item.period().toString(), item.personId(), item.evidence()
            });
        }
        return items;
    }

    /**
     * The one of the latest reference date, without its items: what the household page shows.
     *
     * @param asOf only statements that refer to this day or one before; null for all
     */
    public Optional<RecordedStatement> findLatest(Jurisdiction where, long householdId, @Nullable LocalDate asOf) {
        return sql.find("""
                SELECT statement.*
                FROM household_income_statement AS statement
                WHERE statement.region_code >= ?
                  AND statement.region_code < ?
                  AND statement.household_id = ?
                  AND (? IS NULL OR statement.reference_date <= ?)
                ORDER BY statement.reference_date DESC, statement.id DESC
                LIMIT 1
                """, row -> read(row, Map.of()), where.from(), where.to(), householdId, asOf, asOf);
    }

    /** Newest first, with their items; two statements. */
    public List<RecordedStatement> page(Jurisdiction where, long householdId, @Nullable Cursor after, int rows) {
        long before = after == null ? Long.MAX_VALUE : after.number(0);
        record Item(long statementId, IncomeItem item) {}
        Map<Long, List<IncomeItem>> items = sql.list("""
                SELECT item.*
                FROM household_income_item AS item
                JOIN (
                    SELECT id
                    FROM household_income_statement
                    WHERE region_code >= ?
                      AND region_code < ?
                      AND household_id = ?
                      AND id < ?
                    ORDER BY id DESC
                    LIMIT ?
                ) AS page ON page.id = item.statement_id
                WHERE item.household_id = ?
                ORDER BY item.statement_id, item.place
                """,
                row -> new Item(row.getLong("statement_id"), item(row)),
                where.from(), where.to(), householdId, before, rows, householdId)
                .stream().collect(groupingBy(Item::statementId, mapping(Item::item, toList())));
        return sql.list("""
                SELECT statement.*
                FROM household_income_statement AS statement
                WHERE statement.region_code >= ?
                  AND statement.region_code < ?
                  AND statement.household_id = ?
                  AND statement.id < ?
                ORDER BY statement.id DESC
                LIMIT ?
                """, row -> read(row, items), where.from(), where.to(), householdId, before, rows);
    }

    private static RecordedStatement read(ResultSet row, Map<Long, List<IncomeItem>> items) throws SQLException {
        long id = row.getLong("id");
        IncomeStatement statement = new IncomeStatement(
                RecordPurpose.LIST.get(row.getString("purpose")),
                row.getObject("reference_date", LocalDate.class),
                WindowAlignment.LIST.get(row.getString("alignment")),
                MemberBasis.LIST.get(row.getString("member_basis")),
                row.getInt("member_count"),
                IncomeFormula.LIST.get(row.getString("formula")),
                items.getOrDefault(id, List.of()),
                row.getString("attested_by"));
        return new RecordedStatement(
                id, statement, result(row), Sql.instant(row, "recorded_at"), row.getString("recorded_by_name"));
    }

    /** As it was reckoned when it was recorded, also when the formula has changed since. */
    private static IncomeResult result(ResultSet row) throws SQLException {
        Map<IncomeCategory, Money> totals = new EnumMap<>(IncomeCategory.class);
        for (Map.Entry<IncomeCategory, String> column : COLUMNS.entrySet()) {
            totals.put(column.getKey(), money(row, column.getValue()));
        }
        return new IncomeResult(
                totals,
                money(row, "net_income"),
                money(row, "net_income_per_capita"),
                money(row, "reference_income"),
                money(row, "reference_income_per_capita"));
    }

    private static IncomeItem item(ResultSet row) throws SQLException {
        return new IncomeItem(
                IncomeKind.LIST.get(row.getString("kind")),
                money(row, "amount"),
                IncomePeriod.parse(row.getString("period")).orElseThrow(),
                row.getObject("person_id", Long.class),
                row.getString("evidence"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal yuan = row.getBigDecimal(column);
        return new Money(yuan);
    }
}
