package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.tenant.FirstAdministrators.Administrator;

/** The administrators of whole tenants, for the operators of the platform. */
@Singleton
public class AdministratorRows {

    private final Sql sql;
    private final Clock clock;

    AdministratorRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who administers exactly this region today, by role and login name; who was suspended is among them. */
    public List<Administrator> of(RegionCode region) {
        LocalDate today = LocalDate.now(clock);
        return sql.list("""
                SELECT given.role, account.username, account.status
                FROM access_grant AS given
                JOIN access_account AS account ON account.id = given.account_id
                WHERE given.region_code = ?
                  AND given.role IN ('system_admin', 'security_admin', 'audit_admin')
                  AND account.status <> 'left'
                  AND
                """ + InForce.CONDITION + """
                ORDER BY FIELD(given.role, 'system_admin', 'security_admin', 'audit_admin'), account.username
                """,
                row -> new Administrator(Role.ofWord(row.getString("role")).orElseThrow(), row.getString("username"), row.getString("status").equals("active")),
                region.value(), today, today, today);
    }
}
