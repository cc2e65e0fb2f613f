package org.shouwang.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditEntry;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Clause;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Daming county 130425 keeps its regions; Cheng'an county 130424 looks on. Each test has a village of its own. */
class RegionKeepingTest {

    private final World world = World.get();
    private final Api county = world.as(Role.COUNTY_CENTRE, "130425");
    private final Api neighbour = world.as(Role.COUNTY_CENTRE, "130424");
    private final Regions regions = world.bean(Regions.class);

    @Test
    void aVillageNamesItsGroupsAndEachGetsTheNextCode() {
        String village = "130425102201";
        Api officer = world.as(Role.VILLAGE_OFFICER, village);

        var first = officer.post("/regions/" + village + "/groups", Json.of("name", "一组")).expect(201);
        officer.post("/regions/" + village + "/groups", Json.of("name", "二组")).expect(201);

        assertThat(first.header("Location")).contains("/api/v1/regions/130425102201001");
        assertThat(first.json().path("path").findValuesAsText("name")).startsWith("河北省", "邯郸市", "大名县").endsWith("一组");
        assertThat(first.json().path("level").asText()).isEqualTo("group");
        assertThat(officer.get("/regions?parent=" + village).json().path("items").findValuesAsText("code"))
                .contains("130425102201001", "130425102201002");
        assertThat(officer.get("/regions?q=ez").json().path("items").findValuesAsText("name")).contains("二组");
        assertThat(officer.get("/regions/" + village).json().path("childCount").asInt()).isEqualTo(2);
        assertThat(regions.findGroup(new RegionCode(village), "二组", Jurisdiction.of(new RegionCode("130425"))))
                .map(Region::code).contains(new RegionCode("130425102201002"));
    }

    @Test
    void twoGroupsOfAVillageCannotHaveOneName() {
        String groups = "/regions/130425102202/groups";
        var first = county.post(groups, Json.of("name", "东街组")).expect(201);
        var second = county.post(groups, Json.of("name", "西街组")).expect(201);

        county.post(groups, Json.of("name", "东街组")).expectProblem(409, "region/group-name-taken");
        county.ifMatch(second.etag()).put("/regions/130425102202002/name", Json.of("name", "东街组"))
                .expectProblem(409, "region/group-name-taken");
        county.post("/regions/130425102203/groups", Json.of("name", "东街组")).expect(201);
        county.ifMatch(first.etag()).put("/regions/130425102202001/name", Json.of("name", "东街组")).expect(200);
    }

    @Test
    void groupsThatAreMadeAtTheSameTimeInNeighbouringVillagesGetDifferentCodesAndDoNotWaitInACircle() {
        var codes = IntStream.rangeClosed(1, 24).parallel()
                .mapToObj(number -> county.post("/regions/13042510320" + (5 + number % 3) + "/groups", Json.of("name", number + "队")).expect(201))
                .map(answer -> answer.json().path("code").asText())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void aGroupThatIsSentTwiceIsMadeOnce() {
        Api once = county.withKey(UUID.randomUUID().toString());

        var first = once.post("/regions/130425102205/groups", Json.of("name", "一组")).expect(201);
        var second = once.post("/regions/130425102205/groups", Json.of("name", "一组")).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        once.post("/regions/130425102205/groups", Json.of("name", "二组")).expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void aRenamedGroupIsKnownByItsNewNameAtOnce() {
        var group = county.post("/regions/130425102206/groups", Json.of("name", "老组")).expect(201);
        RegionCode code = new RegionCode("130425102206001");
        assertThat(regions.name(code)).isEqualTo("老组");

        var renamed = county.ifMatch(group.etag()).put("/regions/" + code + "/name", Json.of("name", " 新组 ")).expect(200);

        assertThat(renamed.json().path("name").asText()).isEqualTo("新组");
        assertThat(regions.name(code)).isEqualTo("新组");
        county.ifMatch(group.etag()).put("/regions/" + code + "/name", Json.of("name", "三组")).expectProblem(412, "stale");
        county.put("/regions/" + code + "/name", Json.of("name", "三组")).expectProblem(428, "version-missing");
    }

    @Test
    void aDivisionKeepsItsPublishedName() {
        var village = county.get("/regions/130425102207").expect(200);

        county.ifMatch(village.etag()).put("/regions/130425102207/name", Json.of("name", "别名"))
                .expectProblem(409, "region/only-groups-are-renamed");
        county.post("/regions/130425102/groups", Json.of("name", "一组")).expectProblem(404, "not-found");
    }

    @Test
    void aFarmerOfAGroupWithoutDutyPhoneGetsTheVillagesAndElseTheTownships() {
        String village = "130425103201";
        var group = county.post("/regions/" + village + "/groups", Json.of("name", "一组")).expect(201);
        assertThat(group.json().path("dutyContact").isNull()).isTrue();

        setContact("130425103", "镇防返贫工作站", "0310-6561234");
        assertThat(regions.dutyContact(new RegionCode(village + "001")).map(DutyContact::phone)).contains("0310-6561234");
        setContact(village, "村信息员", "13800000001");
        assertThat(regions.dutyContact(new RegionCode(village + "001")).map(DutyContact::title)).contains("村信息员");

        var contact = county.get("/regions/" + village + "001").expect(200).json().path("dutyContact");
        assertThat(contact.path("phone").asText()).isEqualTo("13800000001");
        assertThat(contact.path("region").path("code").asText()).isEqualTo(village);
        assertThat(contact.path("inherited").asBoolean()).isTrue();
    }

    @Test
    void aDutyPhoneMustBeANumberThatCanBeRung() {
        Api current = county.ifMatch(county.get("/regions/130425103202").etag());
        for (String wrong : List.of("", "123", "12800000000", "1380000000a", "138000000011")) {
            current.put("/regions/130425103202/duty-contact", Json.of("title", "村信息员", "phone", wrong))
                    .expectProblem(400, "invalid-input");
        }
        current.put("/regions/130425103202/duty-contact", Json.of("title", "", "phone", "12317")).expectProblem(400, "invalid-input");
    }

    @Test
    @Clause("GZ-06")
    void aHouseholdsPlaceIsKeyByItsOwnTagAndByItsCountysEachReasonOnce() {
        RegionCode group = new RegionCode("130425104201001");
        county.post("/regions/130425104201/groups", Json.of("name", "一组")).expect(201);

        setTags("130425", List.of("key_assistance_county")).expect(200);
        setTags("130425104201", List.of("resettlement_village", "key_village", "key_village")).expect(200);

        assertThat(regions.keyReasons(group)).extracting(reason -> reason.region() + " " + reason.tag().word()).containsExactly(
                "130425 key_assistance_county", "130425104201 resettlement_village", "130425104201 key_village");
        var page = county.get("/regions/" + group).expect(200).json();
        assertThat(page.path("tags")).isEmpty();
        assertThat(page.path("inheritedTags").findValuesAsText("tag"))
                .containsExactly("key_assistance_county", "resettlement_village", "key_village");
        assertThat(regions.taggedRegions(Jurisdiction.of(group)).stream().map(each -> each.code().value()))
                .containsExactly("130425", "130425104201");
        assertThat(regions.taggedRegions(Jurisdiction.of(new RegionCode("130424")))).isEmpty();

        setTags("130425104201", List.of()).expect(200);
        assertThat(regions.keyReasons(group)).hasSize(1);
        setTags("130425", List.of()).expect(200);
    }

    @Test
    @Clause("GZ-06")
    void aTagMustBeOneOfTheListAndFitTheLevel() {
        setTags("130425104202", List.of("key_assistance_county")).expectProblem(400, "invalid-input");
        var unknown = setTags("130425104202", List.of("key_village", "rich_village")).expectProblem(400, "invalid-input");

        assertThat(unknown.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/tags/1");
        assertThat(regions.keyReasons(new RegionCode("130425104202"))).isEmpty();
    }

    @Test
    void theNeighbourCountySeesAndChangesNothingAndCannotTellItFromNothing() {
        var unknown = neighbour.get("/regions/130424999").expectProblem(404, "not-found").withoutTrace();
        var etag = county.get("/regions/130425104203").expect(200).etag();
        Api writer = neighbour.ifMatch(etag);

        assertThat(neighbour.get("/regions/130425104203").withoutTrace()).isEqualTo(unknown);
        assertThat(neighbour.get("/regions/13").withoutTrace()).isEqualTo(unknown);
        assertThat(neighbour.get("/regions/nonsense").withoutTrace()).isEqualTo(unknown);
        neighbour.post("/regions/130425104203/groups", Json.of("name", "一组")).expectProblem(404, "not-found");
        writer.put("/regions/130425104203/duty-contact", Json.of("title", "骗子", "phone", "13800000009")).expectProblem(404, "not-found");
        writer.put("/regions/130425104203/tags", Json.of("tags", List.of("key_village"))).expectProblem(404, "not-found");
        assertThat(county.get("/regions/130425104203").etag()).isEqualTo(etag);
    }

    @Test
    void whoMayNotWriteIsToldSoAndIsShownNoButton() {
        Api grid = world.as(Role.GRID_WORKER, "130425104204");
        Api bureau = world.as(Role.COUNTY_BUREAU, "130425");

        grid.post("/regions/130425104204/groups", Json.of("name", "一组")).expectProblem(403, "forbidden");
        bureau.post("/regions/130425104204/groups", Json.of("name", "一组")).expectProblem(403, "forbidden");
        assertThat(grid.get("/regions/130425104204").expect(200).json().path("abilities")).isEmpty();
        assertThat(bureau.get("/regions/130425104204").json().path("abilities")).hasToString("[\"setRegionTags\"]");
        assertThat(county.get("/regions/130425104204").json().path("abilities"))
                .hasToString("[\"createGroup\",\"setDutyContact\",\"setRegionTags\"]");
        assertThat(county.get("/regions/130425104").json().path("abilities")).hasToString("[\"setDutyContact\",\"setRegionTags\"]");
    }

    @Test
    void everyChangeOfARegionIsInTheAuditAndARefusedOneIsNot() {
        String group = "130425104205001";
        var made = county.post("/regions/130425104205/groups", Json.of("name", "一组")).expect(201);
        county.ifMatch(made.etag()).put("/regions/" + group + "/name", Json.of("name", "甲组")).expect(200);
        county.ifMatch(made.etag()).put("/regions/" + group + "/name", Json.of("name", "乙组")).expectProblem(412, "stale");
        setContact(group, "组长", "13800000002");
        setTags(group, List.of("resettlement_site")).expect(200);

        var entries = world.bean(Audit.class).ofSubject(Jurisdiction.of(new RegionCode("130425")), "region", group, null, 10).items();

        assertThat(entries).extracting(AuditEntry::operation)
                .containsExactly("setRegionTags", "setDutyContact", "renameGroup", "createGroup");
    }

    private void setContact(String code, String title, String phone) {
        county.ifMatch(county.get("/regions/" + code).etag())
                .put("/regions/" + code + "/duty-contact", Json.of("title", title, "phone", phone)).expect(200);
    }

    private Answer setTags(String code, List<String> tags) {
        return county.ifMatch(county.get("/regions/" + code).etag()).put("/regions/" + code + "/tags", Json.of("tags", tags));
    }
}
