package org.shouwang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.world.World;

/** In the county 130425 of Hebei; its neighbour 130426 and the county 520425 of Guizhou stand by as decoys. */
class AuditTest {

    private static final String COUNTY = "130425";
    private static final RegionCode VILLAGE = new RegionCode("130425102201");
    private static final Actor OFFICER = official("officer-a", VILLAGE);

    private final World world = World.get();
    private final Audit audit = world.bean(Audit.class);

    @Test
    void auditorReadsWhoDidWhatAndWhyInTheirCountyAndNothingOfTheNeighbours() {
        audit.record(AuditRecord.of(OFFICER, "unmaskHousehold", VILLAGE).on("household", 4711).because("complaint", "来访核实"));
        audit.record(AuditRecord.of(official("officer-b", new RegionCode("130426")), "unmaskHousehold", new RegionCode("130426")).on("household", 4712));
        audit.record(AuditRecord.of(official("officer-c", new RegionCode("520425")), "unmaskHousehold", new RegionCode("520425")).on("household", 4713));

        JsonNode items = list(Role.AUDITOR, COUNTY, "?operation=unmaskHousehold").path("items");

        assertThat(items).hasSize(1);
        JsonNode entry = items.get(0);
        assertThat(entry.path("actorUsername").asText()).isEqualTo("officer-a");
        assertThat(entry.path("actorRoles").get(0).asText()).isEqualTo("village_officer");
        assertThat(entry.path("subjectId").asText()).isEqualTo("4711");
        assertThat(entry.path("purpose").asText()).isEqualTo("complaint");
        assertThat(entry.path("reason").asText()).isEqualTo("来访核实");
        assertThat(entry.path("regionCode").asText()).isEqualTo(VILLAGE.value());
        assertThat(list(Role.AUDITOR, COUNTY, "?operation=unmaskHousehold&region=130426").path("items")).isEmpty();
    }

    @Test
    void anAuditAdministratorReadsWhatAdministratorsDidAndNothingOfTheCaseWork() {
        RegionCode province = new RegionCode("13");
        Actor system = new Actor("sys-a", "sys-a", "系统员", Set.of(Role.SYSTEM_ADMIN), Jurisdiction.of(province), Optional.empty());
        Actor lent = new Actor("ops-a", "ops-a", "运营员", Set.of(Role.PLATFORM_OPERATOR, Role.AUDITOR), Jurisdiction.of(province), Optional.empty());
        audit.record(AuditRecord.of(OFFICER, "watched", VILLAGE).on("household", 4721));
        audit.record(AuditRecord.of(system, "watched", VILLAGE).on("account", 4722));
        audit.record(AuditRecord.of(lent, "watched", VILLAGE).on("break_glass", 4723));
        audit.record(AuditRecord.of(system, "watched", new RegionCode("130426")).on("account", 4724));
        audit.record(AuditRecord.of(system, "watched", province).on("account", 4725));

        assertThat(list(Role.AUDIT_ADMIN, COUNTY, "?operation=watched").path("items").findValuesAsText("subjectId")).containsExactly("4723", "4722");
        assertThat(list(Role.AUDIT_ADMIN, "13", "?operation=watched").path("items").findValuesAsText("subjectId"))
                .containsExactly("4725", "4724", "4723", "4722");
        assertThat(list(Role.AUDIT_ADMIN, "52", "?operation=watched").path("items")).isEmpty();
        assertThat(list(Role.AUDITOR, COUNTY, "?operation=watched").path("items").findValuesAsText("subjectId")).containsExactly("4723", "4722", "4721");
        world.as(Role.SYSTEM_ADMIN, COUNTY).get("/audit-entries").expectProblem(403, "forbidden");
        world.as(Role.SECURITY_ADMIN, COUNTY).get("/audit-entries").expectProblem(403, "forbidden");
    }

    @Test
    void provincialAuditorReadsAllCountiesOfTheProvinceOnly() {
        audit.record(AuditRecord.of(OFFICER, "provincialRead", VILLAGE));
        audit.record(AuditRecord.of(official("o", new RegionCode("130426")), "provincialRead", new RegionCode("130426")));
        audit.record(AuditRecord.of(official("o", new RegionCode("520425")), "provincialRead", new RegionCode("520425")));

        JsonNode items = list(Role.AUDITOR, "13", "?operation=provincialRead").path("items");

        assertThat(items).extracting(entry -> entry.path("regionCode").asText()).containsExactlyInAnyOrder(VILLAGE.value(), "130426");
    }

    @Test
    void countyOfficialWithoutAuditRoleIsForbiddenAndWhoHasNoGrantAtAllIsToo() {
        world.as(Role.COUNTY_CENTRE, COUNTY).get("/audit-entries").expectProblem(403, "forbidden");
        world.anonymous().get("/audit-entries").expect(401);
        world.as(org.shouwang.world.Someone.with(null, Role.AUDITOR)).get("/audit-entries").expectProblem(403, "forbidden");
    }

    @Test
    void readingTheTrailLeavesATraceItself() {
        list(Role.AUDITOR, COUNTY, "?operation=nothingLikeThis");

        assertThat(list(Role.AUDITOR, COUNTY, "?operation=listAuditEntries&actor=auditor-" + COUNTY).path("items")).isNotEmpty();
    }

    @Test
    void auditorPagesThroughThousandsNewestFirstWithoutGapOrRepeat() {
        audit.recordAll(IntStream.range(0, 2_500).mapToObj(row -> AuditRecord.of(OFFICER, "importHouseholds", VILLAGE).on("household", row)).toList());

        List<String> first = subjects(list(Role.AUDITOR, COUNTY, "?operation=importHouseholds&limit=100"));
        JsonNode page = list(Role.AUDITOR, COUNTY, "?operation=importHouseholds&limit=100");
        List<String> second = subjects(list(Role.AUDITOR, COUNTY, "?operation=importHouseholds&limit=100&cursor=" + page.path("nextCursor").asText()));

        assertThat(first).hasSize(100).startsWith("2499", "2498");
        assertThat(second).hasSize(100).startsWith("2399").doesNotContainAnyElementsOf(first);
    }

    @Test
    void whoLookedAtAHouseholdIsToldInsideTheJurisdictionOnly() {
        audit.record(AuditRecord.of(OFFICER, "getHousehold", VILLAGE).on("household", 99_001));

        assertThat(audit.ofSubject(Jurisdiction.of(new RegionCode(COUNTY)), "household", "99001", null, 20).items())
                .singleElement().extracting(AuditEntry::actorName).isEqualTo("名officer-a");
        assertThat(audit.ofSubject(Jurisdiction.of(new RegionCode("130426")), "household", "99001", null, 20).items()).isEmpty();
        assertThat(audit.ofSubject(Jurisdiction.nothing(), "household", "99001", null, 20).items()).isEmpty();
    }

    @Test
    void changeThatFailsTakesItsEntryWithIt() {
        Sql sql = world.bean(Sql.class);

        assertThatThrownBy(() -> sql.inTransaction(() -> {
            audit.record(AuditRecord.of(OFFICER, "correctHousehold", VILLAGE));
            throw new IllegalStateException("the change fails");
        })).hasMessage("the change fails");

        assertThat(list(Role.AUDITOR, COUNTY, "?operation=correctHousehold").path("items")).isEmpty();
    }

    @Test
    void officerWhoTypesLineBreaksAndTerminalCodesCannotForgeAnEntry() {
        audit.record(AuditRecord.of(OFFICER, "forgery", VILLAGE).because(null, "ok\r\n2026-01-01 admin deleted\u001b[2J\u202e${jndi:x}" + "长".repeat(600)));

        String reason = list(Role.AUDITOR, COUNTY, "?operation=forgery").path("items").get(0).path("reason").asText();

        assertThat(reason).hasSize(500).doesNotContain("\r", "\n", "\u001b", "\u202e").startsWith("ok\uFFFD\uFFFD2026");
    }

    @Test
    void whenTheAuditStoreIsDownTheActionIsRefusedWith503() throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("RENAME TABLE audit_entry TO audit_entry_away");
            try {
                assertThatThrownBy(() -> audit.record(AuditRecord.of(OFFICER, "getHousehold", VILLAGE)))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type().status()).isEqualTo(503));
            } finally {
                statement.execute("RENAME TABLE audit_entry_away TO audit_entry");
            }
        }
    }

    static Actor official(String username, RegionCode region) {
        return new Actor("id-" + username, username, "名" + username, Set.of(Role.VILLAGE_OFFICER), Jurisdiction.of(region), Optional.empty());
    }

    private JsonNode list(Role role, String region, String query) {
        return world.as(role, region).get("/audit-entries" + query).expect(200).json();
    }

    private static List<String> subjects(JsonNode page) {
        return page.path("items").findValuesAsText("subjectId");
    }
}
