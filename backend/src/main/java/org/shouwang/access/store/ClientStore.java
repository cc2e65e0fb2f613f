package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/** Systems of departments and the keys that they sign in with. */
@Singleton
public class ClientStore {

    private final Sql sql;
    private final Clock clock;

    ClientStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The system that signs in with a client id. */
    public Optional<Long> findByKeyAcrossTenants(String key) {
        return sql.find("SELECT client_id FROM access_client_key WHERE id = ?", row -> row.getLong(1), key);
    }

    /** A system that Keycloak knows already. A department has one system in a place; its other client ids are keys of the same. */
    public void adopt(String key, String name, String department, RegionCode region, Collection<ClientScope> scopes) {
        Instant now = clock.instant();
        sql.update("""
                INSERT IGNORE INTO access_client (id, county_code, region_code, department, name, scopes, status, version, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, 'active', 1, 'system', ?)
                """, Ids.next(), county(region), region.value(), department, name, ClientScope.write(scopes), now);
        sql.update("""
                INSERT INTO access_client_key (id, client_id, made_at, provision_tries)
                SELECT ?, client.id, ?, 0
                FROM access_client AS client
                WHERE client.region_code = ? AND client.department = ?
                """, key, now, region.value(), department);
    }

    private static String county(RegionCode region) {
        return region.value().length() >= 6 ? region.county().value() : "";
    }
}
