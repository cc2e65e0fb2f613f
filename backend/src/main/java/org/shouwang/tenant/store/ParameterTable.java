package org.shouwang.tenant.store;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.platform.database.Sql;

/** What tenants have set, each value with the day from which it holds. */
@Singleton
public class ParameterTable {

    private final Sql sql;
    private final Clock clock;

    ParameterTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<BigDecimal> findAcrossTenants(long tenant, String name, LocalDate on) {
        return sql.list("""
                SELECT value
                FROM tenant_parameter
                WHERE tenant_id = ? AND name = ? AND valid_from <= ?
                ORDER BY valid_from DESC, id DESC
                LIMIT 1
                """, row -> Optional.ofNullable(row.getBigDecimal(1)), tenant, name, on).stream().flatMap(Optional::stream).findFirst();
    }

    /** Everything that a tenant has ever set: of one name the latest day first, and of one day what was said last. */
    public List<ParameterValue> listAcrossTenants(long tenant) {
        return sql.list("""
                SELECT name, value, valid_from, reason, actor_name, recorded_at
                FROM tenant_parameter
                WHERE tenant_id = ?
                ORDER BY name, valid_from DESC, id DESC
                """, row -> new ParameterValue(row.getString("name"), row.getBigDecimal("value"), row.getObject("valid_from", LocalDate.class),
                row.getString("reason"), row.getString("actor_name"), Sql.instant(row, "recorded_at")), tenant);
    }

    public void addAcrossTenants(long tenant, String name, @Nullable BigDecimal value, LocalDate from, String reason, Actor actor) {
        sql.update("""
                INSERT INTO tenant_parameter (id, tenant_id, name, value, valid_from, reason, actor_id, actor_name, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, Ids.next(), tenant, name, value, from, reason, actor.id(), actor.name(), clock.instant());
    }
}
