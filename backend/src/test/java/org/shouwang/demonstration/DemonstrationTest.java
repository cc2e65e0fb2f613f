package org.shouwang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.demonstration.DemonstrationCounty.Village;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.household.usecase.RecordGuarantee;
import org.shouwang.household.usecase.RecordIncomeStatement;
import org.shouwang.household.usecase.RegisterHousehold;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.region.RegionKeeping;
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
        var demonstration = new Demonstration(
                regions, world.bean(RegionKeeping.class), world.bean(RegisterHousehold.class),
                world.bean(RecordIncomeStatement.class), world.bean(RecordGuarantee.class), world.bean(AdoptAccount.class), sql, world.bean(Clock.class));

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

    private static int households(Sql sql, RegionCode village) {
        return sql.find("SELECT COUNT(*) FROM household_household WHERE region_code >= ? AND region_code < ?",
                row -> row.getInt(1), village.value(), village.rangeEnd()).orElseThrow();
    }
}
