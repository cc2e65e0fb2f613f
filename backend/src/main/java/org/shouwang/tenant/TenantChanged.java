package org.shouwang.tenant;

/** A tenant was opened or changed; the memory of tenants is out of date once that is committed. */
public record TenantChanged(long id) {}
