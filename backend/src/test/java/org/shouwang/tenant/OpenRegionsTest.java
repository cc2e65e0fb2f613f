package org.shouwang.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Only opened regions take data: whoever's region nobody opened has no rights, whatever the token says. */
class OpenRegionsTest {

    private final World world = World.get();

    @Test
    void anOfficialOfARegionThatNobodyOpenedIsToldSo() {
        var answer = world.as(Role.COUNTY_CENTRE, "640122").get("/households").expectProblem(403, "tenant-not-open");

        assertThat(answer.json().path("detail").asText()).contains("贺兰县");
        world.as(Role.COUNTY_CENTRE, "640122").get("/me").expectProblem(403, "tenant-not-open");
        world.as(Role.PROVINCE_CENTRE, "64").get("/regions").expectProblem(403, "tenant-not-open");
    }

    @Test
    void theNeighbouringProvinceGoesOnWorking() {
        world.as(Role.COUNTY_CENTRE, "610114").get("/households").expect(200);
    }

    @Test
    void anOperatorStandsForNoRegion() {
        var me = world.as(Someone.with(null, Role.PLATFORM_OPERATOR)).get("/me").expect(200).json();
        var bound = world.as(Role.PLATFORM_OPERATOR, "13").get("/me").expect(200).json();

        assertThat(me.path("roles").toString()).contains("platform_operator");
        assertThat(bound.path("roles")).isEmpty();
        assertThat(bound.path("regionCode").isNull()).isTrue();
        world.as(Someone.with(null, Role.PLATFORM_OPERATOR)).get("/households").expectProblem(403, "forbidden");
    }

    @Test
    void aScanInARegionThatNobodyOpenedFindsNothing() {
        world.as(Role.COUNTY_CENTRE, "640122").get("/codes/" + "A".repeat(26)).expect(404);
    }

    @Test
    void aSecondServerKnowsTheTenants() {
        try (var replica = world.replica(Map.of())) {
            replica.as(Role.COUNTY_CENTRE, "130434").get("/households").expect(200);
        }
        assertThat(List.of("13", "52", "61")).allSatisfy(province ->
                assertThat(world.bean(Tenants.class).isOpen(new org.shouwang.kernel.RegionCode(province))).isTrue());
    }
}
