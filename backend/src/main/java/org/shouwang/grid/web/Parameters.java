package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Reads the parameters of addresses. */
final class Parameters {

    private Parameters() {}

    /** A text that is no id names nothing: the same answer as for what is out of sight. */
    static long id(String text) {
        return Ids.parse(text).orElseThrow(Refusal::notFound);
    }

    /** The actor's own eyes, on the part that was asked for. */
    static Jurisdiction where(Actor actor, @Nullable String region) {
        if (region == null || region.isBlank()) {
            return actor.jurisdiction();
        }
        return actor.jurisdiction().narrowedTo(RegionCode.parse(region).orElseThrow(() -> unknown("region")));
    }

    static Refusal unknown(String name) {
        return Refusal.invalid(List.of(new FieldFault(name, "unknown-code", "不在代码表中", "is not in the code list")));
    }
}
