package org.shouwang.tenant.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.tenant.OpenedTenant;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantRow.Seal;

/** Tenants, their contacts and what was decided about them. Tenants are above the region tree: only the operator lists them. */
@Singleton
public class TenantTable {

    private static final String TENANT = """
            SELECT tenant.id, tenant.region_code, tenant.name, tenant.state, tenant.seal_file_id, tenant.seal_type,
                   tenant.version, tenant.opened_at
            FROM tenant_tenant tenant
            """;

    private final Sql sql;
    private final Clock clock;

    TenantTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Every tenant that is open or suspended, with its first contact. */
    public List<OpenedTenant> liveAcrossTenants() {
        return sql.list("""
                SELECT tenant.id, tenant.region_code, tenant.name, tenant.state, contact.title, contact.phone
                FROM tenant_tenant tenant
                LEFT JOIN tenant_contact contact ON contact.tenant_id = tenant.id AND contact.seq = 1
                WHERE tenant.live_region_code IS NOT NULL
                """, row -> new OpenedTenant(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("name"),
                TenantState.ofWord(row.getString("state")), contact(row)));
    }

    /** In the order of the region codes; one page of the operator's list. */
    public List<TenantRow> listAcrossTenants(@Nullable TenantState state, @Nullable String text, String afterRegion, long afterId, int rows) {
        String word = state == null ? null : state.word();
        String like = text == null ? null : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return sql.list(TENANT + """
                WHERE (tenant.region_code > ? OR (tenant.region_code = ? AND tenant.id > ?))
                  AND (? IS NULL OR tenant.state = ?)
                  AND (? IS NULL OR tenant.name LIKE ? ESCAPE '!')
                ORDER BY tenant.region_code, tenant.id
                LIMIT ?
                """, TenantTable::tenant, afterRegion, afterRegion, afterId, word, word, like, like, rows);
    }

    public Optional<TenantRow> findAcrossTenants(long id) {
        return sql.find(TENANT + "WHERE tenant.id = ?", TenantTable::tenant, id);
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    public Optional<TenantRow> holdAcrossTenants(long id) {
        return sql.find(TENANT + "WHERE tenant.id = ? FOR UPDATE", TenantTable::tenant, id);
    }

    /** Those of one province that are open or suspended; nobody opens another one there until the running transaction ends. */
    public List<TenantRow> holdLiveOfProvince(RegionCode region) {
        return sql.list(TENANT + """
                WHERE tenant.province = ? AND tenant.live_region_code IS NOT NULL
                ORDER BY tenant.region_code, tenant.id
                FOR UPDATE
                """, TenantTable::tenant, region.tenant().value());
    }

    /** @throws SqlFailed duplicate when somebody opened the region at the same time */
    public void insert(TenantRow tenant) {
        sql.update("""
                INSERT INTO tenant_tenant (id, region_code, live_region_code, province, name, state, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, tenant.id(), tenant.region().value(), tenant.region().value(), tenant.region().tenant().value(), tenant.name(),
                tenant.state().word(), tenant.openedAt());
    }

    public void setStateAcrossTenants(long id, TenantState state, @Nullable Long absorbedBy) {
        sql.update("""
                UPDATE tenant_tenant
                SET state = ?, absorbed_by = ?, live_region_code = CASE WHEN ? THEN region_code END, version = version + 1
                WHERE id = ?
                """, state.word(), absorbedBy, state != TenantState.ABSORBED, id);
    }

    public void renameAcrossTenants(long id, String name) {
        sql.update("UPDATE tenant_tenant SET name = ?, version = version + 1 WHERE id = ?", name, id);
    }

    /** Something was changed that stands in another table. */
    public void touchAcrossTenants(long id) {
        sql.update("UPDATE tenant_tenant SET version = version + 1 WHERE id = ?", id);
    }

    public void setSealAcrossTenants(long id, Seal seal) {
        sql.update("UPDATE tenant_tenant SET seal_file_id = ?, seal_type = ?, version = version + 1 WHERE id = ?",
                seal.fileId(), seal.type(), id);
    }

    public List<TenantContact> contactsAcrossTenants(long id) {
        return sql.list("SELECT title, phone FROM tenant_contact WHERE tenant_id = ? ORDER BY seq",
                row -> new TenantContact(row.getString("title"), row.getString("phone")), id);
    }

    public void setContactsAcrossTenants(long id, List<TenantContact> contacts) {
        sql.update("DELETE FROM tenant_contact WHERE tenant_id = ?", id);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            rows.add(new Object[] {id, i + 1, contacts.get(i).title(), contacts.get(i).phone()});
        }
        sql.batch("INSERT INTO tenant_contact (tenant_id, seq, title, phone) VALUES (?, ?, ?, ?)", rows);
    }

    public void addEventAcrossTenants(long tenant, String kind, String reason, Actor actor) {
        addEvent("tenant_decision", tenant, kind, reason, actor);
    }

    /** An administrator was appointed. */
    public void addAppointmentAcrossTenants(long tenant, Role role, String reason, Actor actor) {
        addEvent("tenant_appointment", tenant, "appointed_" + role.word().replace("_admin", ""), reason, actor);
    }

    private void addEvent(String table, long tenant, String kind, String reason, Actor actor) {
        sql.update("""
                INSERT INTO %s (id, tenant_id, kind, reason, actor_id, actor_name, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """.formatted(table), Ids.next(), tenant, kind, reason, actor.id(), actor.name(), clock.instant());
    }

    /** Newest first. */
    public List<TenantEvent> eventsAcrossTenants(long tenant, int rows) {
        return sql.list("""
                SELECT id, kind, reason, actor_name, happened_at FROM tenant_decision WHERE tenant_id = ?
                UNION ALL
                SELECT id, kind, reason, actor_name, happened_at FROM tenant_appointment WHERE tenant_id = ?
                ORDER BY id DESC
                LIMIT ?
                """, row -> new TenantEvent(row.getLong("id"), row.getString("kind"), row.getString("reason"),
                row.getString("actor_name"), Sql.instant(row, "happened_at")), tenant, tenant, rows);
    }

    private static TenantRow tenant(ResultSet row) throws SQLException {
        long seal = row.getLong("seal_file_id");
        return new TenantRow(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("name"),
                TenantState.ofWord(row.getString("state")),
                seal == 0 ? Optional.empty() : Optional.of(new Seal(seal, row.getString("seal_type"))),
                row.getInt("version"), Sql.instant(row, "opened_at"));
    }

    private static Optional<TenantContact> contact(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title == null ? Optional.empty() : Optional.of(new TenantContact(title, row.getString("phone")));
    }
}
