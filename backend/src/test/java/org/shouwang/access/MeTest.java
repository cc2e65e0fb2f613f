package org.shouwang.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

class MeTest {

    private final World world = World.get();

    @Test
    void aCountyOfficialIsToldTheirRegionAndWhatTheyMayDo() {
        var me = world.as(Role.COUNTY_CENTRE, "130434").get("/me").expect(200).json();

        assertThat(me.path("regionCode").asText()).isEqualTo("130434");
        assertThat(me.path("regionLevel").asText()).isEqualTo("county");
        assertThat(me.path("face").asText()).isEqualTo("office");
        assertThat(me.path("operations").findValuesAsText("")).isNotNull();
        assertThat(me.path("operations")).anyMatch(operation -> operation.asText().equals("getMe"));
    }

    @Test
    void aGridWorkerWhoseGrantNamesAWholeCountyIsNobody() {
        var me = world.as(Role.GRID_WORKER, "130434").get("/me").expect(200).json();

        assertThat(me.path("roles")).isEmpty();
        assertThat(me.path("regionCode").isNull()).isTrue();
    }

    @Test
    void anAccountWithoutGrantsStandsForNothing() {
        var me = world.as(Someone.with(null, Role.COUNTY_CENTRE)).get("/me").expect(200).json();

        assertThat(me.path("regionCode").isNull()).isTrue();
    }

    @Test
    void aTokenThatClaimsRolesAndARegionGivesNoneOfThem() {
        world.as(Role.GRID_WORKER, "130434102221").get("/me").expect(200);
        String boasting = world.issuer().sign(world.issuer().claims()
                .subject(Someone.as(Role.GRID_WORKER, "130434102221").id())
                .claim("roles", List.of("province_centre")).claim("region", "13").build());

        var me = world.withToken(boasting).get("/me").expect(200).json();

        assertThat(me.path("roles")).extracting(JsonNode::asText).containsExactly("grid_worker");
        assertThat(me.path("regionCode").asText()).isEqualTo("130434102221");
    }

    @Test
    void whoIsSignedInButHasNoAccountIsToldSo() {
        String stranger = world.issuer().sign(world.issuer().claims().subject("stranger").claim("roles", List.of("county_centre")).build());

        world.withToken(stranger).get("/me").expectProblem(403, "account-unknown");
        world.withToken(stranger).get("/client-config").expect(200);
    }

    @Test
    void aDepartmentsSystemThatNobodyRegisteredIsRefused() {
        String unregistered = world.issuer().sign(world.issuer().claims().subject("x").claim("azp", "dept-unregistered-130434")
                .claim("roles", List.of("department_client")).claim("region", "130434").build());

        world.withToken(unregistered).get("/me").expectProblem(403, "account-unknown");
    }

    @Test
    void whoNamesADutyThatTheyDoNotHaveIsRefused() {
        world.as(Role.COUNTY_CENTRE, "130434").header("X-Shouwang-Duty", "130433").get("/me").expectProblem(403, "duty-unknown");
        world.as(Role.COUNTY_CENTRE, "130434").header("X-Shouwang-Duty", "130434").get("/me").expect(200);
    }

    @Test
    void whoHasNoTokenIsAskedToSignIn() {
        var answer = world.anonymous().get("/me").expectProblem(401, "unauthenticated");

        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.json().path("title").asText()).isEqualTo("未登录或登录已失效");
        assertThat(answer.json().path("titleEn").asText()).isEqualTo("Not signed in");
    }

    @Test
    void aTokenOfAnotherAudienceOrIssuerOrTimeIsRefused() {
        var issuer = world.issuer();
        var past = java.util.Date.from(java.time.Instant.now().minusSeconds(600));
        List<String> forged = List.of(
                issuer.sign(issuer.claims().subject("x").audience("another-api").build()),
                issuer.sign(issuer.claims().subject("x").issuer("http://elsewhere/realms/shouwang").build()),
                issuer.sign(issuer.claims().subject("x").expirationTime(past).build()),
                issuer.sign(issuer.claims().build()),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "nonsense");
        for (String token : forged) {
            world.withToken(token).get("/me").expectProblem(401, "unauthenticated");
        }
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        world.as(Role.COUNTY_CENTRE, "130434").get("/no-such-thing").expectProblem(404, "not-found");
    }
}
