package org.shouwang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.region.Regions;
import org.shouwang.world.World;

/** Wei county 130434 and Guantao county 130433 are the demonstration's own. */
class DemonstrationTest {

    private final World world = World.get();
    private final Regions regions = world.bean(Regions.class);

    @Test
    void aFirstStartFillsTheVillagesAndASecondChangesNothing() {
        List<Village> villages = DemonstrationCounty.VILLAGES;
        Sql sql = world.bean(Sql.class);
        var demonstration = demonstration();

        demonstration.load(villages);
        demonstration.load(villages);

        assertThat(villages).allMatch(village -> households(sql, village.code()) == village.households());
        assertThat(villages.stream().filter(village -> village.code().county().value().equals("130434")))
                .extracting(Village::households).satisfies(counts -> assertThat(counts.stream().mapToInt(each -> each).sum()).isEqualTo(2000));
        assertThat(regions.fullName(new RegionCode("130434102221001"))).isEqualTo("河北省邯郸市魏县北皋镇西坡头村一组");
        assertThat(regions.dutyContact(new RegionCode("130434102221001"))).map(contact -> contact.title()).contains("网格员");
    }

    @Test
    void theLoginsAreThoseThatKeycloakGets() throws IOException {
        var users = new ObjectMapper().readTree(Path.of("..", "infra", "keycloak", "demonstration.json").toFile()).path("users");

        assertThat(users).extracting(user -> String.join(" ", user.path("id").asText(), user.path("username").asText(),
                        user.path("name").asText(), user.path("role").asText(), user.path("region").asText()))
                .containsExactlyElementsOf(DemonstrationLogins.ALL.stream().map(login -> String.join(" ", login.id(), login.username(),
                        login.name(), login.role().word(), login.region().map(RegionCode::value).orElse(""))).toList());
    }

    /** Ordinary villages of counties that no other test uses; what is small here is the same code as what is large. */
    @Test
    void aLargeRegionIsFilledExactlyWithRealVillagesAndItsHouseholdsHaveCodes() {
        Sql sql = world.bean(Sql.class);
        LargeRegion wanted = new LargeRegion(new RegionCode("130408"), 300);

        demonstration().load(wanted);
        String first = fingerprint(sql, "130408");
        demonstration().load(wanted);

        assertThat(households(sql, new RegionCode("130408"))).isEqualTo(300);
        assertThat(fingerprint(sql, "130408")).isEqualTo(first);
        assertThat(sql.find("SELECT COUNT(*) FROM householdcode_code WHERE region_code LIKE '130408%' AND status = 'active'",
                row -> row.getInt(1))).contains(300);
        assertThat(sql.find("SELECT COUNT(DISTINCT LEFT(region_code, 12)) FROM household_household WHERE county_code = '130408'",
                row -> row.getInt(1)).orElseThrow()).isBetween(2, 5);
        assertThat(sql.find("SELECT COUNT(*) FROM household_income_statement WHERE county_code = '130408'",
                row -> row.getInt(1)).orElseThrow()).isBetween(100, 200);
    }

    @Test
    void whoeverIsInterruptedGoesOnWithTheSameHouseholds() {
        List<Village> villages = new LargeRegion(new RegionCode("130407"), 500).villages(regions).values().iterator().next();
        LocalDate day = LocalDate.of(2026, 1, 1);
        VillageFiller filler = world.bean(VillageFiller.class);

        var all = HouseholdMaker.ofCounty(new RegionCode("130407"), 7, day);
        var again = HouseholdMaker.ofCounty(new RegionCode("130407"), 7, day);

        assertThat(villages).hasSizeGreaterThan(2).isEqualTo(new LargeRegion(new RegionCode("130407"), 500).villages(regions).values().iterator().next());
        for (Village village : villages) {
            assertThat(filler.make(again, village)).isEqualTo(filler.make(all, village));
        }
    }

    private Demonstration demonstration() {
        return new Demonstration(world.bean(VillageFiller.class), regions, world.bean(AdoptAccount.class), world.bean(Outbox.class), world.bean(Clock.class), "");
    }

    private static String fingerprint(Sql sql, String county) {
        return sql.list("SELECT head_name, member_count FROM household_household WHERE county_code = ? ORDER BY region_code, id",
                row -> row.getString(1) + row.getInt(2), county).toString();
    }

    private static int households(Sql sql, RegionCode village) {
        return sql.find("SELECT COUNT(*) FROM household_household WHERE region_code >= ? AND region_code < ?",
                row -> row.getInt(1), village.value(), village.rangeEnd()).orElseThrow();
    }
}
