package org.shouwang.platform.security;

import java.util.Optional;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;

/** What the platform asks about the governments that work on it; the tenant feature answers, from memory where it can. */
public interface Tenancy {

    boolean isOpen(RegionCode region);

    /** @throws org.shouwang.platform.problem.Refusal when the region belongs to no opened tenant, or to a suspended one */
    void requireOpen(RegionCode region);

    /** A platform operator with the eyes that a tenant has lent for a time; empty when none has. */
    Optional<Actor> lentTo(Actor operator);

    /** Tells the tenant that its eyes were used; nothing is shown when this cannot be written. */
    void recordUse(Actor operator, String operation);
}
