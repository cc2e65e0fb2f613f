package org.shouwang.tenant.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.database.Sql;
import org.shouwang.tenant.usecase.OpeningForm.Administrator;

/** The first administrators as the operator named them; name and phone are encrypted with the keys of the tenant's province. */
@Singleton
public class Administrators {

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    Administrators(Sql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * The first administrator of a tenant as the operator's page shows it.
     *
     * @param appointed whether the account was made
     */
    public record Named(String username, boolean appointed) {}

    public void insert(long tenant, RegionCode region, Administrator administrator) {
        sql.update("INSERT INTO tenant_administrator (tenant_id, name, username, phone) VALUES (?, ?, ?, ?)",
                tenant, cipher.encrypt(address(region, "name", tenant), administrator.name()), administrator.username(),
                cipher.encrypt(address(region, "phone", tenant), administrator.phone()));
    }

    public Optional<Named> find(long tenant, RegionCode region) {
        return sql.find("SELECT username, appointed_at FROM tenant_administrator WHERE tenant_id = ?",
                row -> new Named(row.getString(1), row.getObject(2) != null), tenant);
    }

    /** The whole person; for the account only. */
    public Optional<Administrator> waiting(long tenant, RegionCode region) {
        return sql.find("SELECT name, username, phone FROM tenant_administrator WHERE tenant_id = ? AND appointed_at IS NULL",
                row -> new Administrator(cipher.decrypt(address(region, "name", tenant), row.getBytes(1)), row.getString(2),
                        cipher.decrypt(address(region, "phone", tenant), row.getBytes(3))), tenant);
    }

    public void appointed(long tenant, RegionCode region) {
        sql.update("UPDATE tenant_administrator SET appointed_at = ? WHERE tenant_id = ?", clock.instant(), tenant);
    }

    private static FieldAddress address(RegionCode region, String column, long tenant) {
        return new FieldAddress(Tenant.ofCode(region.value()), "tenant_administrator", column, tenant);
    }
}
