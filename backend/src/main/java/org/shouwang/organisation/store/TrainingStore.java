package org.shouwang.organisation.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.domain.Training;
import org.shouwang.organisation.domain.TrainingResult;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Trainings. The same person, day and topic is the same training, so a list that is sent twice is recorded once. */
@Singleton
public class TrainingStore {

    private final Sql sql;
    private final Clock clock;

    TrainingStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param region whose rows are meant: all trainings of one call lie in the actor's jurisdiction */
    public void addAll(RegionCode region, List<Training> trainings, String by) {
        sql.batch("""
                INSERT IGNORE INTO organisation_training (id, county_code, region_code, account_id, person_name, topic, held_on, hours, result,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, trainings.stream().map(each -> new Object[] {each.id(), each.region().countyOrNone(), each.region().value(),
                    each.accountId(), each.personName(), each.topic(), each.on(), each.hours(), each.result().code(), by, clock.instant()})
                .toList());
    }

    /** Newest first. */
    public List<Training> list(
            Jurisdiction where, @Nullable String account, LocalDate from, LocalDate to, @Nullable Cursor after, int rows) {
        Optional<RegionCode> region = where.region();
        if (region.isEmpty()) {
            return List.of();
        }
        // Either column leads an index in the order of the list: pages are read backwards without sorting.
        String county = region.get().countyOrNone();
        List<Object> values = new ArrayList<>(List.of(
                county.isEmpty() ? region.get().tenant().value() : county, where.from(), where.to(), from, to));
        StringBuilder query = new StringBuilder("""
                SELECT training.id, training.region_code, training.account_id, training.person_name, training.topic, training.held_on,
                       training.hours, training.result
                FROM organisation_training AS training
                WHERE training.%s = ?
                  AND training.region_code >= ? AND training.region_code < ?
                  AND training.held_on >= ? AND training.held_on <= ?
                """.formatted(county.isEmpty() ? "tenant" : "county_code"));
        if (account != null) {
            query.append("  AND training.account_id = ?\n");
            values.add(account);
        }
        if (after != null) {
            query.append("  AND training.held_on <= ? AND (training.held_on < ? OR training.id < ?)\n");
            values.addAll(List.of(after.part(0), after.part(0), after.number(1)));
        }
        query.append("ORDER BY training.held_on DESC, training.id DESC\nLIMIT ?");
        values.add(rows);
        return sql.list(query.toString(), TrainingStore::read, values.toArray());
    }

    private static Training read(ResultSet row) throws SQLException {
        return new Training(
                row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("account_id"), row.getString("person_name"),
                row.getString("topic"), row.getDate("held_on").toLocalDate(), row.getBigDecimal("hours"),
                TrainingResult.LIST.get(row.getString("result")));
    }
}
