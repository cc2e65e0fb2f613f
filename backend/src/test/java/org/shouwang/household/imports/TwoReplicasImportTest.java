package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Eventually;
import org.shouwang.world.Replica;
import org.shouwang.world.World;

/** Files that are sent to two replicas are imported once each, and every household gets its one code. */
class TwoReplicasImportTest {

    private static final String COUNTY = "130406";
    private static final String VILLAGE = "130406001050";
    private static final int FILES = 6;
    private static final int HOUSEHOLDS = 60;

    private final World world = World.get();

    @Test
    void everyImportIsDoneOnceWhicheverReplicaTookItIn() throws SQLException {
        try (Replica other = world.replica(Map.of())) {
            Importing here = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);
            Importing there = new Importing(other.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);
            List<Answer> accepted = new ArrayList<>();
            for (int file = 0; file < FILES; file++) {
                accepted.add((file % 2 == 0 ? here : there).send("register", "apply", register(file)).expect(202));
            }
            for (Answer each : accepted) {
                JsonNode done = there.over(each);
                assertThat(counts(done)).isEqualTo("done: %d created, 0 unchanged, 0 different, 0 rejected of %d".formatted(HOUSEHOLDS, HOUSEHOLDS));
            }
        }
        int all = FILES * HOUSEHOLDS;
        assertThat(count("SELECT COUNT(*) FROM household_household WHERE county_code = '%s'")).isEqualTo(all);
        assertThat(count("SELECT COUNT(*) FROM household_person WHERE county_code = '%s'")).isEqualTo(all);
        assertThat(count("SELECT COUNT(*) FROM platform_job WHERE county_code = '%s' AND attempt = 1 AND state = 'done'")).isEqualTo(FILES);
        Eventually.get(() -> count("SELECT COUNT(DISTINCT household_id) FROM householdcode_code WHERE county_code = '%s'"), codes -> codes == all);
        assertThat(count("SELECT COUNT(*) FROM householdcode_code WHERE county_code = '%s'")).isEqualTo(all);
    }

    private static byte[] register(int number) {
        RegisterFile file = RegisterFile.register();
        for (int household = 0; household < HOUSEHOLDS; household++) {
            file.household("户编号(本册)", "n" + household, "区划代码", VILLAGE, "户类型", "一般农户")
                    .person("姓名", "王某", "证件号码", id("19%02d-0%d-10".formatted(40 + number, household / 10 + 1), household % 10 + 300), "与户主关系", "户主");
        }
        return file.csv();
    }

    private int count(String query) {
        try (Connection owner = world.asOwner(); var counting = owner.createStatement(); var rows = counting.executeQuery(query.formatted(COUNTY))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
