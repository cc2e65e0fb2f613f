package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.World;

/** What an import says about single persons is kept for thirty days, what it says about rows for ever. */
class ImportRetentionTest {

    private static final String COUNTY = "130431";
    private static final List<String> LISTS = List.of("/rejected-rows", "/rejected-rows/file", "/differences", "/differences/file");

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    @Test
    void theOfficialSeesUntilWhenTheListsCanBeDownloaded() {
        JsonNode done = withBothLists(971);

        assertThat(Duration.between(OffsetDateTime.parse(done.path("createdAt").asText()), OffsetDateTime.parse(done.path("listsUntil").asText())))
                .isEqualTo(Duration.ofDays(30));
        assertThat(done.path("abilities")).extracting(JsonNode::asText).containsExactly("downloadRejectedRows", "downloadDifferences");
    }

    @Test
    void afterThirtyDaysTheListsAreRefusedAndDeletedAndTheCountsStay() throws SQLException {
        JsonNode old = withBothLists(981);
        JsonNode young = withBothLists(986);
        age(old, 30);
        age(young, 29);

        for (String list : LISTS) {
            official.api().get(path(old) + list).expectProblem(410, "import-lists-gone");
        }
        assertThat(listed(old)).isEqualTo(2);
        new ImportRetention(world.bean(ImportLists.class)).run();

        assertThat(listed(old)).isZero();
        assertThat(listed(young)).isEqualTo(2);
        for (String list : LISTS) {
            official.api().get(path(old) + list).expectProblem(410, "import-lists-gone");
            official.api().get(path(young) + list).expect(200);
        }
        JsonNode counts = official.api().get(path(old)).expect(200).json();
        assertThat(Importing.counts(counts)).isEqualTo(Importing.counts(old));
        assertThat(counts.path("abilities")).isEmpty();
    }

    /** One row that is rejected and one that says something else than the register. */
    private JsonNode withBothLists(int number) {
        official.apply(file(number, "东街").csv());
        JsonNode done = official.apply(file(number, "西街")
                .household("户编号(本册)", "2", "区划代码", "130431000000", "户类型", "一般农户")
                .person("姓名", "乙", "证件号码", id("1970-02-01", number), "与户主关系", "户主").csv());
        assertThat(Importing.counts(done)).isEqualTo("done: 0 created, 0 unchanged, 1 different, 1 rejected of 2");
        return done;
    }

    private static RegisterFile file(int number, String street) {
        return RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", "130431102206", "户类型", "一般农户", "家庭住址", street)
                .person("姓名", "甲", "证件号码", id("1970-01-02", number), "与户主关系", "户主");
    }

    private static String path(JsonNode done) {
        return "/household-imports/" + done.path("id").asText();
    }

    private void age(JsonNode done, int days) throws SQLException {
        try (Connection owner = world.asOwner(); Statement ageing = owner.createStatement()) {
            ageing.executeUpdate("UPDATE household_import SET created_at = created_at - INTERVAL %d DAY WHERE id = %s".formatted(days, done.path("id").asText()));
        }
    }

    private int listed(JsonNode done) throws SQLException {
        String ofImport = " WHERE import_id = " + done.path("id").asText();
        try (Connection owner = world.asOwner(); Statement counting = owner.createStatement(); var rows = counting.executeQuery("""
                SELECT (SELECT COUNT(*) FROM household_import_rejected_row %s) + (SELECT COUNT(*) FROM household_import_difference %s)
                """.formatted(ofImport, ofImport))) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
