package org.shouwang.household.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FieldChange;
import org.shouwang.household.domain.History;
import org.shouwang.household.domain.History.Past;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.TextRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** What became of households since they were registered. Rows are added by whoever changes the register, and never changed. */
@Singleton
public class HouseholdHistory {

    private static final String INSERT_VERSION = """
            INSERT INTO household_version (
                record_id, id, county_code, region_code, household_id, change_id, person_id, valid_from, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final PersonalData personalData;
    private final JsonColumn json;
    private final Clock clock;

    HouseholdHistory(Sql sql, PersonalData personalData, JsonColumn json, Clock clock) {
        this.sql = sql;
        this.personalData = personalData;
        this.json = json;
        this.clock = clock;
    }

    /** One record before and after a change; the person is null for the household itself. */
    record Replaced(long recordId, @Nullable Long personId, TextRecord before, TextRecord after) {}

    /** The JSON of {@code household_version.content}. */
    @Serdeable
    record Content(List<Field> fields) {

        @Serdeable
        record Field(String field, @Nullable String from, @Nullable String to) {}

        static Content of(List<FieldChange> changes) {
            return new Content(changes.stream().map(each -> new Field(each.field(), each.from(), each.to())).toList());
        }

        List<FieldChange> changes() {
            return fields.stream().map(each -> new FieldChange(each.field, each.from, each.to)).toList();
        }
    }

    /** Writes down a change in the transaction that makes it. */
    void add(long householdId, RegionCode region, Because why, List<Replaced> replaced, Actor actor) {
        long changeId = Ids.next();
        sql.update("""
                INSERT INTO household_change (
                    household_id, id, county_code, region_code, operation, valid_from, reason, other_household_id,
                    recorded_at, recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                householdId, changeId, region.county().value(), region.value(), why.operation(), why.validFrom(), why.reason(),
                why.otherHouseholdId(), clock.instant(), actor.id(), actor.name());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Replaced each : replaced) {
            List<FieldChange> changes = FieldChange.between(each.before(), each.after());
            if (!changes.isEmpty()) {
                long id = Ids.next();
                rows.add(new @Nullable Object[] {
                    each.recordId(), id, region.county().value(), region.value(), householdId, changeId, each.personId(), why.validFrom(),
                    personalData.ofVersion(Tenant.ofCode(region.value()), id).lock("content", json.write(Content.of(changes)))
                });
            }
        }
        sql.batch(INSERT_VERSION, rows);
    }

    /**
     * The past of a household and of its members, also of what was changed while they lived elsewhere in the county: the day
     * that is asked for decides what of it is shown.
     */
    History of(RegisteredHousehold household) {
        List<Long> records = new ArrayList<>(List.of(household.id()));
        household.members().forEach(member -> {
            records.add(member.personId());
            records.add(member.membershipId());
        });
        return new History(read(household.region().county(), records));
    }

    private Map<Long, List<Past>> read(RegionCode county, Collection<Long> records) {
        record Row(long recordId, Past past) {}
        List<Object> values = new ArrayList<>(records);
        values.add(county.value());
        return sql.list("""
                SELECT version.record_id, version.id, version.county_code, version.valid_from, version.content
                FROM household_version AS version
                WHERE version.record_id IN (%s)
                  AND version.county_code = ?
                ORDER BY version.id DESC
                """.formatted(HouseholdTable.marks(List.copyOf(records))),
                row -> new Row(row.getLong("record_id"), new Past(row.getObject("valid_from", LocalDate.class), content(row))),
                values.toArray())
                .stream().collect(groupingBy(Row::recordId, mapping(Row::past, toList())));
    }

    private List<FieldChange> content(ResultSet row) throws SQLException {
        String text = personalData.ofVersion(Tenant.ofCode(row.getString("county_code")), row.getLong("id"))
                .open("content", row.getBytes("content"));
        return json.read(text, Content.class).changes();
    }

    /** @param name of the person, as it is today; null for the household itself */
    public record ChangedRecord(@Nullable Long personId, @Nullable String name, List<FieldChange> fields) {}

    public record RecordedChange(
            long id, Because because, Instant recordedAt, String recordedBy, List<ChangedRecord> records) {}

    /**
     * Changes of one household, newest first; two statements. Whoever keeps a household now sees them all, also those from
     * before it moved here from another village.
     *
     * @param county of the household, which the caller has found inside the jurisdiction
     */
    public List<RecordedChange> page(RegionCode county, long householdId, @Nullable Cursor after, int rows) {
        List<RecordedChange> changes = sql.list("""
                SELECT happened.*
                FROM household_change AS happened
                WHERE happened.household_id = ?
                  AND happened.county_code = ?
                  AND happened.id < ?
                ORDER BY happened.id DESC
                LIMIT ?
                """, HouseholdHistory::change,
                householdId, county.value(), after == null ? Long.MAX_VALUE : after.number(0), rows);
        Map<Long, List<ChangedRecord>> records = records(county, householdId, changes);
        return changes.stream()
                .map(each -> new RecordedChange(each.id(), each.because(), each.recordedAt(), each.recordedBy(),
                        records.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<Long, List<ChangedRecord>> records(RegionCode county, long householdId, List<RecordedChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        record Row(long changeId, ChangedRecord changed) {}
        List<Object> values = new ArrayList<>(List.of(householdId, county.value()));
        changes.forEach(change -> values.add(change.id()));
        return sql.list("""
                SELECT version.change_id, version.id, version.county_code, version.person_id, version.content, person.name
                FROM household_version AS version
                LEFT JOIN household_person AS person ON person.id = version.person_id
                WHERE version.household_id = ?
                  AND version.county_code = ?
                  AND version.change_id IN (%s)
                ORDER BY version.change_id DESC, version.id
                """.formatted(HouseholdTable.marks(changes)),
                row -> new Row(row.getLong("change_id"),
                        new ChangedRecord(row.getObject("person_id", Long.class), row.getString("name"), content(row))),
                values.toArray())
                .stream().collect(groupingBy(Row::changeId, mapping(Row::changed, toList())));
    }

    private static RecordedChange change(ResultSet row) throws SQLException {
        return new RecordedChange(
                row.getLong("id"),
                new Because(row.getString("operation"), row.getObject("valid_from", LocalDate.class), row.getString("reason"),
                        row.getObject("other_household_id", Long.class)),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by_name"),
                List.of());
    }
}
