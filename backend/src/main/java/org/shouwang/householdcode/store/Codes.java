package org.shouwang.householdcode.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.domain.HouseholdCode;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.domain.Revocation;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** The codes of all households. Nothing here is cached: a revoked code must be dead everywhere at once. */
@Singleton
public class Codes {

    private final Sql sql;
    private final Clock clock;

    Codes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** For a scan: whoever holds a code comes from anywhere, often without a login. One statement, one unique key. */
    public Optional<ActiveCode> findActiveAcrossTenants(String code) {
        return sql.find("""
                SELECT id, household_id, region_code
                FROM householdcode_code
                WHERE code = ?
                  AND status = 'active'
                """,
                row -> new ActiveCode(row.getLong(1), row.getLong(2), new RegionCode(row.getString(3))),
                code);
    }

    /** Not a locking read: it must not keep a gap in which other households' codes are being stored. */
    public boolean hasActive(long householdId, Jurisdiction jurisdiction) {
        return sql.find("""
                SELECT id
                FROM householdcode_code
                WHERE region_code >= ?
                  AND region_code < ?
                  AND active_household = ?
                """,
                row -> row.getLong(1),
                jurisdiction.from(), jurisdiction.to(), householdId).isPresent();
    }

    /** All codes that a household ever had, the newest first, with what was counted of them. */
    public List<IssuedCode> history(long householdId, Jurisdiction jurisdiction, @Nullable Long before, int limit) {
        return sql.list("""
                SELECT code.id, code.household_id, code.region_code, code.code, code.issue_reason, code.issued_at,
                       code.issued_by_name, code.revocation_reason, code.revoked_at, code.revoked_by_name,
                       SUM(day.scans) AS scans, MAX(day.scanned_on) AS last_scanned_on
                FROM householdcode_code AS code
                LEFT JOIN householdcode_scan_count AS day ON day.code_id = code.id
                WHERE code.region_code >= ?
                  AND code.region_code < ?
                  AND code.household_id = ?
                  AND code.id < ?
                GROUP BY code.id
                ORDER BY code.id DESC
                LIMIT ?
                """,
                Codes::issuedCode,
                jurisdiction.from(), jurisdiction.to(), householdId, before == null ? Long.MAX_VALUE : before, limit);
    }

    /** Households of a region with their code in force, group by group. */
    public List<DoorPlate> doorPlates(Jurisdiction jurisdiction, @Nullable Cursor after, int limit) {
        String region = after == null ? jurisdiction.from() : after.part(0);
        return sql.list("""
                SELECT household_id, region_code, code
                FROM householdcode_code
                WHERE status = 'active'
                  AND region_code >= ?
                  AND region_code < ?
                  AND region_code >= ?
                  AND (region_code > ? OR household_id > ?)
                ORDER BY region_code, household_id
                LIMIT ?
                """,
                row -> new DoorPlate(row.getLong(1), new RegionCode(row.getString(2)), new HouseholdCode(row.getString(3))),
                jurisdiction.from(), jurisdiction.to(), region, region, after == null ? 0 : after.number(1), limit);
    }

    /** Those of the households that have or had a code. */
    public Set<Long> householdsWithCode(Collection<Long> householdIds, Jurisdiction jurisdiction) {
        if (householdIds.isEmpty()) {
            return Set.of();
        }
        List<Object> values = new ArrayList<>(List.of(jurisdiction.from(), jurisdiction.to()));
        values.addAll(householdIds);
        return new HashSet<>(sql.list("""
                SELECT DISTINCT household_id
                FROM householdcode_code
                WHERE region_code >= ?
                  AND region_code < ?
                  AND household_id IN (%s)
                """.formatted(String.join(", ", Collections.nCopies(householdIds.size(), "?"))),
                row -> row.getLong(1),
                values.toArray()));
    }

    public void issue(Map<Long, RegionCode> regionsOfHouseholds, CodeReason reason, Actor actor) {
        sql.batch("""
                INSERT INTO householdcode_code (
                    id, county_code, region_code, household_id, code, status, issue_reason, issued_at, issued_by, issued_by_name)
                VALUES (?, ?, ?, ?, ?, 'active', ?, ?, ?, ?)
                """,
                regionsOfHouseholds.entrySet().stream().map(each -> new @Nullable Object[] {
                    Ids.next(), each.getValue().county().value(), each.getValue().value(), each.getKey(),
                    HouseholdCode.random().text(), reason.code(), clock.instant(), actor.id(), actor.name()
                }).toList());
    }

    public void revoke(long householdId, Jurisdiction jurisdiction, CodeReason reason, Actor actor) {
        sql.update("""
                UPDATE householdcode_code
                SET status = 'revoked', revocation_reason = ?, revoked_at = ?, revoked_by = ?, revoked_by_name = ?
                WHERE region_code >= ?
                  AND region_code < ?
                  AND active_household = ?
                """,
                reason.code(), clock.instant(), actor.id(), actor.name(),
                jurisdiction.from(), jurisdiction.to(), householdId);
    }

    /** All codes of a household, with what was counted of them, to where the household is now; the county stays. */
    public void move(long householdId, RegionCode region) {
        sql.update("""
                UPDATE householdcode_code
                SET region_code = ?
                WHERE county_code = ?
                  AND household_id = ?
                """,
                region.value(), region.county().value(), householdId);
        sql.update("""
                UPDATE householdcode_scan_count AS day
                JOIN householdcode_code AS code ON code.id = day.code_id
                SET day.region_code = code.region_code
                WHERE code.county_code = ?
                  AND code.household_id = ?
                """,
                region.county().value(), householdId);
    }

    private static IssuedCode issuedCode(ResultSet row) throws SQLException {
        String revoked = row.getString("revocation_reason");
        return new IssuedCode(
                row.getLong("id"),
                row.getLong("household_id"),
                new RegionCode(row.getString("region_code")),
                new HouseholdCode(row.getString("code")),
                CodeReason.LIST.get(row.getString("issue_reason")),
                Sql.instant(row, "issued_at"),
                row.getString("issued_by_name"),
                revoked == null
                        ? null
                        : new Revocation(CodeReason.LIST.get(revoked), Sql.instant(row, "revoked_at"), row.getString("revoked_by_name")),
                row.getLong("scans"),
                row.getObject("last_scanned_on", LocalDate.class));
    }
}
