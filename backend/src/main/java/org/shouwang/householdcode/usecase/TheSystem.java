package org.shouwang.householdcode.usecase;

import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;

/** Who is named as the actor of what nobody asked for: a first code, or the end of the code of a household that left. */
final class TheSystem {

    private TheSystem() {}

    static Actor in(Jurisdiction county) {
        return new Actor("system", "system", "系统", Set.of(), county, Optional.empty());
    }
}
