package org.shouwang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.security.Tenancy;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Replica;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Only opened regions take data: every operation, asked by somebody whose region nobody opened, says so and nothing else. */
class GateTest {

    /** 贺兰县 and below; the world never opens it. */
    private static final String CLOSED = "640122100001001";

    private final World world = World.get();
    private final Rights rights = new Rights();
    private final List<Call> calls = Calls.about(world).all();

    @Test
    void noOperationAnswersARegionThatNobodyOpened() {
        assertThat(leaks(world::as)).isEmpty();
    }

    @Test
    void aServerThatForgotTheGateIsCaught() {
        try (Replica planted = world.replica(Map.of("test.gate", "forgotten"))) {
            assertThat(leaks(planted::as)).hasSizeGreaterThan(calls.size() / 2);
        }
    }

    private List<String> leaks(Function<Someone, Api> server) {
        List<String> leaks = new ArrayList<>();
        for (Call call : calls) {
            Optional<String> role = rights.whoMay(call.operation()).stream()
                    .map(who -> who.equals(Rights.SIGNED_IN) ? "county_centre" : who)
                    .filter(who -> !who.equals(Rights.EVERYBODY) && !who.equals("platform_operator"))
                    .findFirst();
            if (role.isPresent()) {
                String place = CLOSED.substring(0, Math.max(6, Rights.largest(role.get())));
                Answer answer = call.send().apply(server.apply(new Someone("gate-" + role.get(), List.of(role.get()), place, "civil_affairs")));
                if (answer.status() != 403 || !answer.text().contains("urn:shouwang:problem:tenant-not-open")) {
                    leaks.add(call.operation() + " answered " + answer.status());
                }
            }
        }
        return leaks;
    }

    /** The planted fault: every region counts as opened. */
    @Singleton
    @Primary
    @Requires(property = "test.gate", value = "forgotten")
    static final class ForgottenGate implements Tenancy {

        @Override
        public boolean isOpen(RegionCode region) {
            return true;
        }

        @Override
        public void requireOpen(RegionCode region) {}

        @Override
        public Optional<Actor> lentTo(Actor operator) {
            return Optional.empty();
        }

        @Override
        public void recordUse(Actor operator, String operation) {}
    }
}
