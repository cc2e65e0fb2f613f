package org.shouwang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shouwang.access.domain.Granting.Verdict;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;

/**
 * Random histories of people who give each other roles, each trying everything that comes to mind. Whatever happens, nobody
 * ends up above the first grantor. The seed is fixed; a failure names the round, and the round can be run again.
 */
class GrantChainsTest {

    private static final int ROUNDS = 3_000;
    private static final int ATTEMPTS = 60;
    private static final List<String> PLACES = List.of(
            "13", "1304", "130434", "130434102", "130434102221", "130434102221001", "130434103", "130433", "130433202", "1305", "130501",
            "52", "5201", "520102");

    /** @param giver index of who gave it; -1 for the first */
    private record Held(Role role, RegionCode region, int giver, boolean approved) {}

    @Test
    void noChainOfGrantsReachesBeyondTheRegionOfTheFirstGrantor() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Held> people = chain(new Random(round), Role.SYSTEM_ADMIN);
            RegionCode first = people.getFirst().region;
            assertThat(people).as("round " + round).allMatch(held -> first.covers(held.region));
        }
    }

    @Test
    void whoIsNoAdministratorNeverMakesOne() {
        for (Role role : Role.values()) {
            if (!role.isAdministrator() && role != Role.PLATFORM_OPERATOR) {
                for (int round = 0; round < ROUNDS / 10; round++) {
                    List<Held> people = chain(new Random(round), role);
                    assertThat(people.subList(1, people.size())).as(role + " round " + round)
                            .allMatch(held -> role == Role.TOWNSHIP_STATION && Set.of(Role.GRID_WORKER, Role.GROUP_LEADER).contains(held.role));
                }
            }
        }
    }

    @Test
    void everyAdministratorBelowTheFirstWasApprovedByASecurityAdministratorOfThatPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Held> people = chain(new Random(round), Role.SYSTEM_ADMIN);
            assertThat(people.subList(1, people.size())).as("round " + round)
                    .allMatch(held -> !held.role.isAdministrator() || held.approved);
        }
    }

    @Test
    void nobodyGivesARoleInAPlaceThatIsTooLargeForItNorThoseThatAreNotForPeople() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Held held : chain(new Random(round), Role.SYSTEM_ADMIN)) {
                assertThat(held.role.mayStandFor(held.region)).isTrue();
                assertThat(held.role).isNotIn(Role.DEPARTMENT_CLIENT, Role.PLATFORM_OPERATOR);
            }
        }
    }

    @Test
    void aPasswordOfSomebodyWhoReachesFurtherIsNeverInAGrantorsHands() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Held keeper = new Held(role(random), place(random), -1, true);
            Held other = new Held(role(random), place(random), -1, true);
            boolean keeps = Granting.mayResetPassword(Set.of(keeper.role), region(keeper), grant(other));
            if (keeps && keeper.role != Role.PLATFORM_OPERATOR) {
                assertThat(keeper.region.covers(other.region)).as("round " + round).isTrue();
                assertThat(other.role.isAdministrator()).as("round " + round).isFalse();
            }
        }
    }

    /** The harness bites: with a rule that forgets the region it finds chains that climb. */
    @Test
    void aRuleThatForgotTheRegionWouldBeCaught() {
        boolean climbed = false;
        for (int round = 0; round < ROUNDS && !climbed; round++) {
            List<Held> people = chain(new Random(round), Role.SYSTEM_ADMIN, (giver, role, region) ->
                    giver.role == Role.SYSTEM_ADMIN && role.mayStandFor(region) ? Verdict.DIRECT : Verdict.NO);
            climbed = people.stream().anyMatch(held -> !people.getFirst().region.covers(held.region));
        }
        assertThat(climbed).isTrue();
    }

    private interface Rule {
        Verdict of(Held giver, Role role, RegionCode region);
    }

    private static List<Held> chain(Random random, Role first) {
        return chain(random, first, (giver, role, region) -> Granting.mayGive(Set.of(giver.role), region(giver), role, region));
    }

    private static List<Held> chain(Random random, Role first, Rule rule) {
        List<Held> people = new ArrayList<>();
        people.add(new Held(first, placeFor(random, first), -1, true));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int giver = random.nextInt(people.size());
            Role role = role(random);
            RegionCode region = place(random);
            Verdict verdict = rule.of(people.get(giver), role, region);
            if (verdict == Verdict.DIRECT) {
                people.add(new Held(role, region, giver, false));
            } else if (verdict == Verdict.WITH_APPROVAL && isApproved(random, people, role, region)) {
                people.add(new Held(role, region, giver, true));
            }
        }
        return people;
    }

    /** By somebody in the chain, or by a security administrator who was there before: of the region above. */
    private static boolean isApproved(Random random, List<Held> people, Role role, RegionCode region) {
        Held second = random.nextBoolean()
                ? people.get(random.nextInt(people.size()))
                : new Held(Role.SECURITY_ADMIN, people.getFirst().region, -1, true);
        return Granting.mayDecide(Set.of(second.role), region(second), role, region);
    }

    private static Optional<RegionCode> region(Held held) {
        return held.role == Role.PLATFORM_OPERATOR ? Optional.empty() : Optional.of(held.region);
    }

    private static Grant grant(Held held) {
        return new Grant(1, "x", held.role, Optional.of(held.region), LocalDate.EPOCH, null, false, "y", null, Instant.EPOCH,
                null, null, null, null);
    }

    private static RegionCode placeFor(Random random, Role role) {
        RegionCode place = place(random);
        while (role.needsRegion() && !role.mayStandFor(place)) {
            place = place(random);
        }
        return place;
    }

    private static RegionCode place(Random random) {
        return new RegionCode(PLACES.get(random.nextInt(PLACES.size())));
    }

    private static Role role(Random random) {
        return Role.values()[random.nextInt(Role.values().length)];
    }
}
