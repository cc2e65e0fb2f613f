package org.shouwang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.World;

/** The operator's table of retentions says what the product does. */
class RetentionTableTest {

    private final World world = World.get();
    private String table;

    @BeforeEach
    void read() throws IOException {
        table = Files.readString(Path.of("../infra/docs/retention.md"));
    }

    @Test
    void everyTableOfThePlatformHasALine() {
        List<String> tables = world.bean(Sql.class).list("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_name LIKE 'platform\\_%'
                """, row -> row.getString(1));

        assertThat(tables).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(table).contains("`" + each + "`"));
    }

    @Test
    void everyRetentionThatRunsHasALine() {
        List<String> running = world.bean(Sql.class).list(
                "SELECT task_name FROM platform_scheduled_task WHERE task_name LIKE '%-retention'", row -> row.getString(1));

        assertThat(running).isNotEmpty().allSatisfy(each -> assertThat(table).contains("`" + each + "`"));
    }

    @Test
    void everySettingOfTheTableExists() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yml"));
        String example = Files.readString(Path.of("../.env.example"));
        String compose = Files.readString(Path.of("../infra/compose.yaml"));

        List<String> named = Pattern.compile("`([A-Z]+_[A-Z_]*KEPT)`").matcher(table).results().map((MatchResult found) -> found.group(1)).toList();

        assertThat(named).isNotEmpty().allSatisfy(each -> {
            assertThat(settings).contains("${" + each + ":");
            assertThat(example).contains(each + "=");
            assertThat(compose).contains(each + ": ${" + each);
        });
    }
}
