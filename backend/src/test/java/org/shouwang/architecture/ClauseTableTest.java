package org.shouwang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.shouwang.world.Clause;

/** Writes {@code backend/CLAUSES.md}: a reader of a policy document finds the test of each clause. */
class ClauseTableTest {

    @Test
    void everyClauseIsListedWithTheTestsThatProveIt() throws IOException {
        ClauseTests tests = new ClauseTests()
                .withClassesBelow(Path.of("target", "test-classes"))
                .withJourneysBelow(Path.of("..", "frontend", "e2e"));
        ClauseTable table = new ClauseTable(Clauses.all(), tests.byClause());

        assertThat(table.unknownIds()).isEmpty();
        assertThat(table.tests()).isNotEmpty();
        Path file = Path.of("CLAUSES.md");
        if (!Files.exists(file) || !Files.readString(file).equals(table.text())) {
            Files.writeString(file, table.text());
        }
    }

    @Test
    void aTestOfAClauseThatNoDocumentHasIsFound() {
        ClauseTests tests = new ClauseTests()
                .with(PlantedTest.class)
                .withJourney("planted.spec.ts", "test('SX-06 a scan shows no name', …); test(\"DQ-999 never\", …); // HB-98");

        ClauseTable table = new ClauseTable(Clauses.all(), tests.byClause());

        assertThat(table.unknownIds()).containsExactly("DQ-999", "HB-99");
        assertThat(table.text()).contains("| SX-06 | one household, one code | 一户一码 | planted.spec.ts “SX-06 a scan shows no name” |");
    }

    @Clause("HB-99")
    private static final class PlantedTest {}
}
