package org.shouwang.tenant.usecase;

import java.util.List;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.FirstAdministrators;
import org.shouwang.tenant.TenantContact;

/**
 * What the operator fills in.
 *
 * @param administrators who get the first accounts; empty where accounts come from elsewhere, as in a demonstration
 * @param absorb counties of the province that were opened before join it
 */
public record OpeningForm(
        RegionCode region, String name, List<TenantContact> contacts, List<FirstAdministrators.Person> administrators, boolean absorb, String reason) {}
