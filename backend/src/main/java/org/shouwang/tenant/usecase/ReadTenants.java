package org.shouwang.tenant.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.region.Regions;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.FirstAdministrators.Administrator;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.Tenants;
import org.shouwang.tenant.TenantState;
import org.shouwang.tenant.store.TenantEvent;
import org.shouwang.tenant.store.TenantRow;
import org.shouwang.tenant.store.TenantTable;

/** The operator's list and page, and what everybody may know of the own tenant. */
@Singleton
public class ReadTenants {

    private static final int DECISIONS = 100;

    private final TenantTable table;
    private final Tenants tenants;
    private final FirstAdministrators accounts;
    private final Regions regions;
    private final Seals seals;

    ReadTenants(TenantTable table, Tenants tenants, FirstAdministrators accounts, Regions regions, Seals seals) {
        this.table = table;
        this.tenants = tenants;
        this.accounts = accounts;
        this.regions = regions;
        this.seals = seals;
    }

    /** Everything about a tenant; what only the operator needs is empty for its own staff. */
    public record File(
            TenantRow tenant, String regionName, List<TenantContact> contacts, Optional<String> seal,
            List<Administrator> administrators, List<TenantEvent> decisions) {}

    /** Sorted by region code. */
    public Page<TenantRow> list(@Nullable TenantState state, @Nullable String text, @Nullable Cursor cursor, int limit) {
        List<TenantRow> rows = table.listAcrossTenants(
                state, text, cursor == null ? "" : cursor.part(0), cursor == null ? 0 : cursor.number(1), limit + 1);
        return Page.of(rows, limit, row -> Cursor.at(row.region(), row.id()));
    }

    public String regionName(TenantRow tenant) {
        return regions.fullName(tenant.region());
    }

    public File get(long id) {
        TenantRow tenant = table.findAcrossTenants(id).orElseThrow(Refusal::notFound);
        return new File(tenant, regionName(tenant), table.contactsAcrossTenants(id), seals.of(tenant),
                accounts.of(tenant.region()), table.eventsAcrossTenants(id, DECISIONS));
    }

    public Optional<File> own(Actor actor) {
        return actor.jurisdiction().region()
                .flatMap(tenants::covering)
                .flatMap(tenant -> table.findAcrossTenants(tenant.id()))
                .map(tenant -> new File(tenant, regionName(tenant), table.contactsAcrossTenants(tenant.id()), seals.of(tenant),
                        List.of(), List.of()));
    }
}
