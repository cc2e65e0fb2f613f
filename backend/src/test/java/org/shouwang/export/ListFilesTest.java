package org.shouwang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.export.TwoCounties.WITH_LIMIT;
import static org.shouwang.export.TwoCounties.newcomer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.world.Eventually;
import org.shouwang.world.Someone;

/** A list that is taken as a file is on record from its begin, and the record says how it ended. */
class ListFilesTest {

    private static final int MILLION = 1_000_000;

    private final TwoCounties here = TwoCounties.get();
    private final Someone clerk = newcomer(Role.COUNTY_CENTRE, WITH_LIMIT);
    private final String operation = "list" + clerk.id();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void whoTakesAllOfItIsOnRecordWithAllRows() throws IOException {
        try (InputStream file = file(MILLION, 1_200)) {
            assertThat(file.readAllBytes()).isNotEmpty();
        }

        JsonNode end = record();

        assertThat(end.path("reason").asText()).isEqualTo("完整");
        assertThat(end.path("rowCount").asInt()).isEqualTo(1_200);
    }

    @Test
    void whoStopsTakingStopsTheReadingAndTheRecordSaysHowManyRowsLeft() throws IOException {
        try (InputStream file = file(MILLION, MILLION)) {
            file.readNBytes(100_000);
        }

        JsonNode end = record();

        assertThat(end.path("reason").asText()).isEqualTo("中断");
        assertThat(end.path("rowCount").asInt()).isBetween(100_000 / 100, MILLION / 2);
        assertThat(read.get()).as("rows that were read ahead").isLessThan(MILLION / 2);
    }

    @Test
    void aListThatCannotBeReadOnBreaksOffInsteadOfLookingWhole() throws IOException {
        try (InputStream file = file(700, 1_200)) {
            assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
        }

        JsonNode end = record();

        assertThat(end.path("reason").asText()).isEqualTo("中断");
        assertThat(end.path("rowCount").asInt()).isEqualTo(ListFiles.READ_AT_ONCE);
    }

    @Test
    void nobodyGetsARecordWithoutAFile() {
        int before = records("listOrganisations").size();

        here.world.as(clerk).send("HEAD", "/organisations/file?format=csv", null, null).expect(404); // "file" is no id of an organisation

        assertThat(records("listOrganisations").size()).isEqualTo(before);
    }

    /** @param readable rows before the database fails */
    private InputStream file(int readable, int rows) {
        here.world.tokenOf(clerk); // has an account
        Actor actor = new Actor(clerk.id(), clerk.id(), "测试" + clerk.id(), Set.of(Role.COUNTY_CENTRE),
                Jurisdiction.of(new RegionCode(WITH_LIMIT)), Optional.empty());
        ListFile<Integer> list = new ListFile<>(operation, "测试", "测试", List.of("序号", "内容"), after -> {
            int begin = after == null ? 0 : (int) after.number(0);
            int end = Math.min(rows, begin + ListFiles.READ_AT_ONCE);
            if (end > readable) {
                throw new IllegalStateException("the database has gone");
            }
            read.set(end);
            List<Integer> numbers = IntStream.range(begin, Math.min(rows, end + 1)).boxed().toList();
            return Page.of(numbers, ListFiles.READ_AT_ONCE, number -> Cursor.at(number + 1));
        }, 1, number -> List.of(number, "一行有些长度的内容，一行有些长度的内容"));
        return here.world.bean(ListFiles.class).of(actor, actor.jurisdiction(), "csv", list).getInputStream();
    }

    /** What the audit says about the end of this clerk's file. */
    private JsonNode record() {
        return Eventually.get(() -> records(operation), entries -> entries.size() == 2).get(0);
    }

    private JsonNode records(String of) {
        return here.world.as(Role.AUDITOR, WITH_LIMIT).get("/audit-entries?operation=" + of).expect(200).json().path("items");
    }
}
