package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Guarantee;
import org.shouwang.household.domain.GuaranteeKind;
import org.shouwang.household.domain.RecordPurpose;
import org.shouwang.household.domain.RecordedGuarantee;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Guarantees; they are added and never changed. */
@Singleton
public class Guarantees {

    /** Ten rounds of all four: more than a page can show. */
    private static final int SHOWN = 40;

    private final Sql sql;
    private final JsonColumn json;
    private final Clock clock;

    Guarantees(Sql sql, JsonColumn json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What is to be added to a household's file. */
    public record Addition(RegisteredHousehold household, Guarantee guarantee) {

        RegionCode region() {
            return household.region();
        }
    }

    public void add(RegisteredHousehold household, Guarantee guarantee, Actor actor) {
        addAll(List.of(new Addition(household, guarantee)), actor);
    }

    /** One statement, however many are added. */
    public void addAll(List<Addition> additions, Actor actor) {
        sql.batch("""
                INSERT INTO household_guarantee (
                    household_id, id, county_code, region_code, kind, assessed_on, purpose, problem, detail, measures, effect,
                    recorded_at, recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, additions.stream().map(addition -> values(addition, actor)).toList());
    }

    private @Nullable Object[] values(Addition addition, Actor actor) {
        Guarantee guarantee = addition.guarantee();
        return new @Nullable Object[] {
            addition.household().id(), Ids.next(), addition.region().county().value(), addition.region().value(),
            guarantee.kind().code(), guarantee.assessedOn(), guarantee.purpose().code(), guarantee.problem(),
            json.write(GuaranteeColumn.of(guarantee.detail())), guarantee.measures(), guarantee.effect(),
            clock.instant(), actor.id(), actor.name()
        };
    }

    /**
     * Newest first.
     *
     * @param asOf only assessments up to this day; null for all
     */
    public List<RecordedGuarantee> latest(Jurisdiction where, long householdId, @Nullable LocalDate asOf) {
        return sql.list("""
                SELECT guarantee.*
                FROM household_guarantee AS guarantee
                WHERE guarantee.region_code >= ?
                  AND guarantee.region_code < ?
                  AND guarantee.household_id = ?
                  AND (? IS NULL OR guarantee.assessed_on <= ?)
                ORDER BY guarantee.assessed_on DESC, guarantee.id DESC
                LIMIT ?
                """, this::read, where.from(), where.to(), householdId, asOf, asOf, SHOWN);
    }

    private RecordedGuarantee read(ResultSet row) throws SQLException {
        GuaranteeKind kind = GuaranteeKind.LIST.get(row.getString("kind"));
        Guarantee guarantee = new Guarantee(
                row.getObject("assessed_on", LocalDate.class),
                RecordPurpose.LIST.get(row.getString("purpose")),
                row.getBoolean("problem"),
                json.read(row.getString("detail"), GuaranteeColumn.class).toDetail(kind),
                row.getString("measures"),
                row.getString("effect"));
        return new RecordedGuarantee(row.getLong("id"), guarantee, Sql.instant(row, "recorded_at"), row.getString("recorded_by_name"));
    }
}
