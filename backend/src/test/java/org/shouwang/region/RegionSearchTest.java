package org.shouwang.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Daming county 130425 searches; Cheng'an county 130424 beside it and two other provinces must not show. */
class RegionSearchTest {

    private final World world = World.get();
    private final Api county = world.as(Role.COUNTY_CENTRE, "130425");
    private final Api province = world.as(Role.PROVINCE_CENTRE, "13");

    @Test
    void aPickerOpensOnTheOwnCountyAndThenShowsItsTownships() {
        assertThat(codes(county, "")).containsExactly("130425");

        var townships = items(county, "?parent=130425&limit=100");

        assertThat(townships).hasSize(20);
        assertThat(townships).allMatch(each -> each.path("level").asText().equals("township"));
        assertThat(townships.getFirst().path("path").findValuesAsText("name")).startsWith("河北省", "邯郸市", "大名县");
    }

    @Test
    void anOfficialFindsAPlaceByTheBeginningOfItsCodeItsNameOrItsInitials() {
        assertThat(codes(county, "?q=130425102")).first().isEqualTo("130425102");
        assertThat(names(county, "?q=杨桥")).first().isEqualTo("杨桥镇");
        assertThat(names(county, "?q=yqz")).first().isEqualTo("杨桥镇");
        assertThat(names(county, "?q=ＹＱＺ")).first().isEqualTo("杨桥镇");
        assertThat(names(county, "?q=桥")).contains("杨桥镇");
    }

    @Test
    void aCodeThatIsFilledUpWithZerosIsTheCodeWithoutThem() {
        assertThat(codes(county, "?q=130425000000")).first().isEqualTo("130425");
        assertThat(codes(province, "?q=130000")).first().isEqualTo("13");
    }

    @Test
    void aCharacterWithTwoReadingsIsFoundByBoth() {
        assertThat(names(province, "?q=ltx&level=county")).containsExactly("乐亭县");
        assertThat(names(province, "?q=ytx&level=county")).contains("乐亭县");
    }

    @Test
    void broaderRegionsComeFirst() {
        var levels = items(province, "?q=d&limit=100").stream().map(each -> each.path("code").asText().length()).toList();

        assertThat(levels).isSorted().contains(6, 9);
    }

    @Test
    void aSearchShowsNothingOfTheNeighbourCounty() {
        assertThat(names(province, "?q=成安县")).containsExactly("成安县");
        assertThat(items(county, "?q=成安县")).isEmpty();
        assertThat(items(county, "?q=130424")).isEmpty();
        assertThat(items(county, "?parent=130424")).isEmpty();
        assertThat(items(county, "?parent=130424&q=1")).isEmpty();
        assertThat(items(county, "?level=county")).extracting(each -> each.path("code").asText()).containsExactly("130425");
        assertThat(codes(county, "?q=x&limit=100")).isNotEmpty().allMatch(code -> code.startsWith("130425"));
        assertThat(items(world.as(Someone.with(null, Role.COUNTY_CENTRE)), "?q=x")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = county.get("/regions?level=village&limit=100" + (cursor == null ? "" : "&cursor=" + cursor)).expect(200).json();
            page.path("items").forEach(each -> all.add(each.path("code").asText()));
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);

        assertThat(all).hasSizeGreaterThan(600).doesNotHaveDuplicates().isSorted();
        county.get("/regions?cursor=bm90aGluZw").expectProblem(400, "invalid-input");
        county.get("/regions?limit=101").expectProblem(400, "invalid-input");
        county.get("/regions?level=street").expectProblem(400, "invalid-input");
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseAreJustSigns() {
        assertThat(items(county, "?q=%25")).isEmpty();
        assertThat(items(county, "?q=_")).isEmpty();
        assertThat(items(county, "?q=!")).isEmpty();
        assertThat(items(county, "?q='")).isEmpty();
    }

    private List<JsonNode> items(Api api, String query) {
        List<JsonNode> items = new ArrayList<>();
        api.get("/regions" + encoded(query)).expect(200).json().path("items").forEach(items::add);
        return items;
    }

    private List<String> codes(Api api, String query) {
        return items(api, query).stream().map(each -> each.path("code").asText()).toList();
    }

    private List<String> names(Api api, String query) {
        return items(api, query).stream().map(each -> each.path("name").asText()).toList();
    }

    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        query.codePoints().forEach(point -> encoded.append(point < 128
                ? Character.toString(point)
                : URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8)));
        return encoded.toString().replace("'", "%27");
    }
}
