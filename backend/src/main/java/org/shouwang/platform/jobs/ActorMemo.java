package org.shouwang.platform.jobs;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/** An actor as a job remembers it: the job acts with the rights of the moment when it was asked for, never with more. */
@Serdeable
record ActorMemo(String id, String username, String name, List<String> roles, @Nullable String region, @Nullable String department) {

    static ActorMemo of(Actor actor) {
        return new ActorMemo(actor.id(), actor.username(), actor.name(),
                actor.roles().stream().map(Role::word).sorted().toList(),
                actor.jurisdiction().region().map(RegionCode::value).orElse(null), actor.department().orElse(null));
    }

    Actor toActor() {
        return new Actor(id, username, name,
                roles.stream().flatMap(word -> Role.ofWord(word).stream()).collect(Collectors.toSet()),
                region == null ? Jurisdiction.nothing() : Jurisdiction.of(new RegionCode(region)),
                Optional.ofNullable(department));
    }
}
