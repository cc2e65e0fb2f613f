package org.shouwang.tenant;

import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;

/** Makes the account of a tenant's first administrator. The feature that keeps accounts offers the bean. */
public interface FirstAdministrators {

    /**
     * Makes an account with the role {@code system_admin} for the whole region.
     *
     * @return its one-time password, which is told once
     */
    String appoint(Actor operator, RegionCode region, String name, String username, String phone);
}
