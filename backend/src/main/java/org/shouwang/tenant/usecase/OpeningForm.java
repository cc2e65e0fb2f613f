package org.shouwang.tenant.usecase;

import java.util.List;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.TenantContact;

/**
 * What the operator fills in.
 *
 * @param administrator who gets the first account; empty where accounts come from elsewhere, as in a demonstration
 * @param absorb counties of the province that were opened before join it
 */
public record OpeningForm(
        RegionCode region, String name, List<TenantContact> contacts, Optional<Administrator> administrator, boolean absorb, String reason) {

    /** The first administrator. */
    public record Administrator(String name, String username, String phone) {}
}
