package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Client;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Systems of departments and the keys that they sign in with. */
@Singleton
public class ClientStore {

    private static final String KEY = "access_client_key";
    private static final String COLUMNS = "client.id, client.region_code, client.department, client.name, client.scopes, client.status, client.version, client.created_at";

    private final Sql sql;
    private final AccountVault vault;
    private final Clock clock;

    ClientStore(Sql sql, AccountVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** A system that Keycloak knows already. A department has one system in a place; its other client ids are keys of the same. */
    public void adopt(String key, String name, String department, RegionCode region, Collection<ClientScope> scopes) {
        if (sql.find("SELECT 1 FROM access_client_key WHERE id = ?", row -> true, key).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        sql.update("""
                INSERT IGNORE INTO access_client (id, county_code, region_code, department, name, scopes, status, version, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, 'active', 1, 'system', ?)
                """, Ids.next(), region.countyOrNone(), region.value(), department, name, ClientScope.write(scopes), now);
        sql.update("""
                INSERT INTO access_client_key (id, client_id, made_at, provision_tries)
                SELECT ?, client.id, ?, 0
                FROM access_client AS client
                WHERE client.region_code = ? AND client.department = ?
                """, key, now, region.value(), department);
    }

    /** @return false when the department has a system there already */
    public boolean insert(Client client, String by) {
        return sql.update("""
                INSERT IGNORE INTO access_client (id, county_code, region_code, department, name, scopes, status, version, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, 'active', 1, ?, ?)
                """, client.id(), client.region().countyOrNone(), client.region().value(), client.department(), client.name(),
                ClientScope.write(client.scopes()), by, client.createdAt()) == 1;
    }

    /** Adds a key that the sign-in server must be told. */
    public void addKey(RegionCode region, long client, String key, String secret) {
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO access_client_key (id, client_id, made_at, provision_at, provision_tries, secret)
                VALUES (?, ?, ?, ?, 0, ?)
                """, key, client, now, now, vault.lock(Tenant.ofCode(region.value()), KEY, "secret", key, secret));
    }

    /** The keys that work now end then. */
    public void endKeysAcrossTenants(long client, Instant end) {
        sql.update("UPDATE access_client_key SET expires_at = ? WHERE client_id = ? AND expires_at IS NULL", end, client);
    }

    public void setScopesAcrossTenants(long client, Collection<ClientScope> scopes) {
        sql.update("UPDATE access_client SET scopes = ?, version = version + 1 WHERE id = ?", ClientScope.write(scopes), client);
    }

    public void setActiveAcrossTenants(long client, boolean active) {
        sql.update("UPDATE access_client SET status = ?, version = version + 1 WHERE id = ?", active ? "active" : "suspended", client);
        sql.update("UPDATE access_client_key SET provision_at = ?, provision_tries = 0 WHERE client_id = ?", clock.instant(), client);
    }

    public Optional<Client> find(Jurisdiction jurisdiction, long id) {
        return withKeys(sql.list("SELECT " + COLUMNS + """

                FROM access_client AS client
                WHERE client.id = ? AND client.region_code >= ? AND client.region_code < ?
                """, ClientStore::read, id, jurisdiction.from(), jurisdiction.to())).stream().findFirst();
    }

    public void lockAcrossTenants(long id) {
        sql.find("SELECT version FROM access_client WHERE id = ? FOR UPDATE", row -> row.getInt(1), id);
    }

    /** By place and department. */
    public List<Client> page(Jurisdiction jurisdiction, @Nullable Cursor cursor, int rows) {
        String region = cursor == null ? "" : cursor.part(0);
        String department = cursor == null ? "" : cursor.part(1);
        return withKeys(sql.list("SELECT " + COLUMNS + """

                FROM access_client AS client
                WHERE client.region_code >= ? AND client.region_code < ?
                  AND (client.region_code > ? OR client.region_code = ? AND client.department > ?)
                ORDER BY client.region_code, client.department
                LIMIT ?
                """, ClientStore::read, jurisdiction.from(), jurisdiction.to(), region, region, department, rows));
    }

    /** A key that the sign-in server must be told. */
    public record WaitingKey(String id, String name, boolean enabled, int tries, @Nullable String secret) {}

    public List<String> dueKeysAcrossTenants(int most) {
        return sql.list("SELECT id FROM access_client_key WHERE provision_at <= ? ORDER BY provision_at LIMIT ?",
                row -> row.getString(1), clock.instant(), most);
    }

    /**
     * Takes a key for the running transaction; empty when nothing waits or another server is at it. Only the key's row is
     * locked: with its client's, two keys of one client would keep each other out.
     */
    public Optional<WaitingKey> takeKeyAcrossTenants(String id) {
        return sql.find("SELECT 1 FROM access_client_key WHERE id = ? AND provision_at IS NOT NULL FOR UPDATE SKIP LOCKED", row -> true, id)
                .flatMap(taken -> sql.find("""
                        SELECT client.name, client.status, client.region_code, token.provision_tries, token.secret
                        FROM access_client_key AS token
                        JOIN access_client AS client ON client.id = token.client_id
                        WHERE token.id = ?
                        """, row -> new WaitingKey(id, row.getString("name"), row.getString("status").equals("active"), row.getInt("provision_tries"),
                                vault.open(Tenant.ofCode(row.getString("region_code")), KEY, "secret", id, row.getBytes("secret"))), id));
    }

    public void keyDoneAcrossTenants(String id) {
        sql.update("UPDATE access_client_key SET provision_at = NULL, provision_tries = 0, secret = NULL WHERE id = ?", id);
    }

    public void keyFailedAcrossTenants(String id, Instant next) {
        sql.update("UPDATE access_client_key SET provision_at = ?, provision_tries = provision_tries + 1 WHERE id = ?", next, id);
    }

    public List<String> overdueKeysAcrossTenants() {
        return sql.list("SELECT id FROM access_client_key WHERE expires_at < ?", row -> row.getString(1), clock.instant());
    }

    public void deleteKeyAcrossTenants(String id) {
        sql.update("DELETE FROM access_client_key WHERE id = ?", id);
    }

    private List<Client> withKeys(List<Client> clients) {
        if (clients.isEmpty()) {
            return clients;
        }
        Map<Long, List<Client.Key>> keys = new HashMap<>();
        sql.list("""
                SELECT client_id, id, made_at, expires_at, last_used_at, provision_at
                FROM access_client_key
                WHERE client_id IN (%s)
                ORDER BY made_at DESC, id DESC
                """.formatted(String.join(", ", Collections.nCopies(clients.size(), "?"))),
                row -> keys.computeIfAbsent(row.getLong("client_id"), any -> new ArrayList<>()).add(new Client.Key(
                        row.getString("id"), Sql.instant(row, "made_at"), Sql.instantOrNull(row, "expires_at"),
                        Sql.instantOrNull(row, "last_used_at"), row.getTimestamp("provision_at") == null)),
                clients.stream().map(Client::id).toArray());
        return clients.stream().map(client -> new Client(client.id(), client.region(), client.department(), client.name(), client.scopes(),
                client.active(), client.version(), client.createdAt(), keys.getOrDefault(client.id(), List.of()))).toList();
    }

    private static Client read(ResultSet row) throws SQLException {
        return new Client(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("department"), row.getString("name"),
                ClientScope.read(row.getString("scopes")), row.getString("status").equals("active"), row.getInt("version"),
                Sql.instant(row, "created_at"), List.of());
    }
}
