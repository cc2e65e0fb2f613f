package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.security.Standing;
import org.shouwang.platform.security.Standing.Duty;

/** Reads what the holder of a token may do. One statement. */
@Singleton
public class StandingRows {

    /** Last use is told by the day and the hour; writing it with every request would cost more than it says. */
    private static final Duration LAST_USE = Duration.ofMinutes(10);

    private final Sql sql;
    private final Clock clock;

    StandingRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param usable neither suspended, nor gone, nor past its time */
    public record Found(Standing standing, boolean usable, @Nullable Instant lastSeen) {}

    private record Row(
            String id, String username, String name, @Nullable String department, String status, @Nullable Instant lastSignIn,
            @Nullable String role, @Nullable String region) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getString("id"), row.getString("username"), row.getString("name"), row.getString("department"),
                    row.getString("status"), Sql.instantOrNull(row, "last_sign_in_at"), row.getString("role"), row.getString("region_code"));
        }
    }

    public Optional<Found> findPersonAcrossTenants(String identity) {
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = sql.list("""
                SELECT account.id, account.username, account.name, account.department, account.status, account.last_sign_in_at,
                    given.role, given.region_code
                FROM access_account AS account
                LEFT JOIN access_grant AS given ON given.account_id = account.id
                  AND
                """ + InForce.CONDITION + """
                WHERE account.identity_id = ?
                ORDER BY given.id
                """, Row::read, today, today, today, identity);
        return rows.stream().findFirst().map(person -> new Found(
                new Standing(person.id, person.username, person.name, duties(rows), Optional.ofNullable(person.department), Optional.empty()),
                person.status.equals("active"), person.lastSignIn));
    }

    /** @param key client id in Keycloak */
    public Optional<Found> findSystemAcrossTenants(String key) {
        Instant now = clock.instant();
        return sql.find("""
                SELECT client.id, client.name, client.department, client.region_code, client.scopes, client.status,
                    token.expires_at, token.last_used_at
                FROM access_client_key AS token
                JOIN access_client AS client ON client.id = token.client_id
                WHERE token.id = ?
                """, row -> {
            Instant end = Sql.instantOrNull(row, "expires_at");
            return new Found(
                    new Standing(Long.toString(row.getLong("id")), key, row.getString("name"),
                            List.of(new Duty(Optional.of(new RegionCode(row.getString("region_code"))), Set.of(Role.DEPARTMENT_CLIENT))),
                            Optional.of(row.getString("department")),
                            Optional.of(ClientScope.operations(ClientScope.read(row.getString("scopes"))))),
                    row.getString("status").equals("active") && (end == null || end.isAfter(now)),
                    Sql.instantOrNull(row, "last_used_at"));
        }, key);
    }

    /** Remembers a sign-in that is newer than the last one known. */
    public void noteSignInAcrossTenants(String account, Instant signedIn) {
        sql.update("""
                UPDATE access_account
                SET last_sign_in_at = ?
                WHERE id = ? AND (last_sign_in_at IS NULL OR last_sign_in_at < ?)
                """, signedIn, account, signedIn);
    }

    public void noteUseAcrossTenants(String key, @Nullable Instant lastUse) {
        Instant now = clock.instant();
        if (lastUse == null || lastUse.plus(LAST_USE).isBefore(now)) {
            sql.update("UPDATE access_client_key SET last_used_at = ? WHERE id = ?", now, key);
        }
    }

    /** One a region, in the order in which they were given; a role that is too small for its region counts for nothing. */
    private static List<Duty> duties(List<Row> rows) {
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Role> role = Optional.ofNullable(row.role).flatMap(Role::ofWord);
            Optional<RegionCode> region = Optional.ofNullable(row.region).flatMap(RegionCode::parse);
            if (role.isPresent() && (role.get().needsRegion() ? region.filter(role.get()::mayStandFor).isPresent() : region.isEmpty())) {
                roles.computeIfAbsent(region.map(RegionCode::value).orElse(""), any -> EnumSet.noneOf(Role.class)).add(role.get());
            }
        }
        List<Duty> duties = new ArrayList<>();
        roles.forEach((region, held) -> duties.add(new Duty(RegionCode.parse(region), held)));
        return duties;
    }
}
