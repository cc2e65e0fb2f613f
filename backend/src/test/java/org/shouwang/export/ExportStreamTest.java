package org.shouwang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.export.TwoCounties.WITH_LIMIT;
import static org.shouwang.export.TwoCounties.newcomer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.export.usecase.DownloadExport;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.jobs.Recurring;
import org.shouwang.platform.web.Page;
import org.shouwang.world.Eventually;
import org.shouwang.world.Someone;
import org.shouwang.world.StatementCounter;

/** A file of any length is written as it is taken: nothing piles up, and what breaks off is on record. */
class ExportStreamTest {

    private static final int MILLION = 1_000_000;

    private final TwoCounties here = TwoCounties.get();
    private final PretendedList list = here.world.bean(PretendedList.class);
    private final Someone clerk = newcomer(Role.COUNTY_CENTRE, WITH_LIMIT);

    @BeforeEach
    void forget() {
        list.forget();
    }

    @Test
    void whoStopsTakingStopsTheReadingAndTheRecordSaysHowManyRowsLeft() throws IOException {
        String id = here.ready(clerk, PretendedList.of(MILLION), "csv");
        try (InputStream file = here.take(clerk, id).body()) {
            file.readNBytes(100_000);
            JsonNode running = here.world.as(clerk).get("/exports/" + id).expect(200).json().path("lastDownload");
            assertThat(running.path("state").asText()).isEqualTo("running");
        }

        JsonNode ended = Eventually.get(() -> here.world.as(clerk).get("/exports/" + id).json().path("lastDownload"),
                last -> !last.path("state").asText().equals("running"));

        assertThat(ended.path("state").asText()).isEqualTo("aborted");
        assertThat(ended.path("rows").asInt()).isBetween(100_000 / 100, MILLION / 2);
        assertThat(list.pages.get()).as("pages that were read ahead").isLessThan(MILLION / 500 / 2);
        JsonNode entry = auditOf(id).get(0);
        assertThat(entry.path("operation").asText()).isEqualTo("endExportDownload");
        assertThat(entry.path("rowCount").asInt()).isEqualTo(ended.path("rows").asInt());
        assertThat(entry.path("reason").asText()).contains("中断");
        assertThat(here.world.as(clerk).get("/exports/" + id).json().path("abilities").toString()).as("can be taken again").contains("downloadExport");
    }

    @Test
    void aWithdrawnExportBreaksOffWhileItIsTaken() throws IOException {
        String id = here.ready(clerk, PretendedList.of(MILLION), "csv");
        try (InputStream file = here.take(clerk, id).body()) {
            file.readNBytes(10_000);
            here.world.as(Role.COUNTY_BUREAU, WITH_LIMIT).post("/exports/" + id + "/withdrawal", "").expect(200);

            assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTenantThatIsSuspendedMeanwhileLosesNoMoreRows() throws IOException {
        String id = here.ready(clerk, PretendedList.of(MILLION), "csv");
        try (InputStream file = here.take(clerk, id).body()) {
            file.readNBytes(10_000);
            here.suspend();
            try {
                assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
                here.world.as(clerk).get("/exports/" + id + "/file").expectProblem(403, "tenant-suspended");
            } finally {
                here.reopen();
            }
        }
        here.world.as(clerk).get("/exports").expect(200);
    }

    @Test
    void statementsGrowByTheStepAndNotByTheRow() {
        int small = statements(5_000);
        int large = statements(50_000);

        assertThat(large - small).as("one look at the record for each ten pages").isEqualTo(9);
        assertThat(small).isLessThan(10);
    }

    private int statements(int rows) {
        DownloadExport.Taking taking = taking(here.ready(clerk, PretendedList.of(rows), "csv"));
        return StatementCounter.during(() -> here.world.bean(DownloadExport.class).write(taking, OutputStream.nullOutputStream()));
    }

    @Test
    void aPageOfHouseholdsIsOneStatement() {
        for (int i = 0; i < 5; i++) {
            here.register("640423100011", "何某" + "甲乙丙丁戊".charAt(i), "1380000000" + i, "general");
        }
        ExportableList households = here.world.beans(ExportableList.class).stream().filter(each -> each.name().equals("households")).findFirst().orElseThrow();
        var scope = new ExportableList.Scope(Jurisdiction.of(new RegionCode("640423100011")), Map.of(), Long.MAX_VALUE);
        households.page(scope, null, 2); // the names of places are known from here on
        AtomicLong rows = new AtomicLong();
        @Nullable String[] cursor = {null};
        for (int page = 0; page < 3; page++) {
            assertThat(StatementCounter.during(() -> {
                Page<List<String>> read = households.page(scope, cursor[0], 2);
                rows.addAndGet(read.items().size());
                cursor[0] = read.nextCursor();
            })).isEqualTo(1);
        }
        assertThat(rows.get()).isEqualTo(households.count(scope)).isEqualTo(5);
        assertThat(cursor[0]).isNull();
    }

    @Test
    void rowsThatAreWrittenAreHeldByNobody() {
        for (String format : List.of("csv", "xlsx")) {
            list.forget();
            DownloadExport.Taking taking = taking(here.ready(clerk, PretendedList.of(60_000), format));
            AtomicLong mostHeld = new AtomicLong();
            here.world.bean(DownloadExport.class).write(taking, new OutputStream() {
                private int looked;

                @Override
                public void write(int value) {
                    write(new byte[1], 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    if (list.pages.get() / 30 > looked) { // now and then, in the middle of it
                        looked = list.pages.get() / 30;
                        mostHeld.accumulateAndGet(list.held(), Math::max);
                    }
                }
            });
            assertThat(mostHeld.get()).as(format).isBetween(1L, 3_000L);
        }
    }

    @Test
    void noCellIsEverComputed() throws IOException {
        byte[] csv = here.world.as(clerk).get("/exports/" + here.ready(clerk, PretendedList.of(7), "csv") + "/file").expect(200).bytes();
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        PretendedList.TRAPS.forEach(trap -> assertThat(text).contains("'" + trap));

        byte[] xlsx = here.world.as(clerk).get("/exports/" + here.ready(clerk, PretendedList.of(7), "xlsx") + "/file").expect(200).bytes();
        String sheet = sheet(xlsx);
        assertThat(sheet).contains(">&apos;=1+1<", ">&apos;+1<", ">&apos;-1<", ">&apos;@SUM(A1)<", ">&apos;&#x9;=1+1<", ">&apos;&#xd;=1+1<")
                .contains("EX").doesNotContain("<f>", "<f ", "t=\"n\"");
    }

    @Test
    void aDownloadWhoseServerWasKilledIsClosedByAnother() throws SQLException {
        String id = here.ready(clerk, PretendedList.of(7_000), "csv");
        taking(id); // begun, and nobody writes it
        try (Connection owner = here.world.asOwner(); var sql = owner.createStatement()) {
            sql.executeUpdate("UPDATE export_download SET touched_at = '2026-01-01', row_count = 5000 WHERE export_id = " + id);
        }

        here.world.beans(Recurring.class).stream().filter(each -> each.name().equals("export-abandoned-downloads")).forEach(Recurring::run);

        assertThat(here.world.as(clerk).get("/exports/" + id).expect(200).json().path("lastDownload").path("state").asText()).isEqualTo("aborted");
        assertThat(auditOf(id).get(0).path("operation").asText()).isEqualTo("endExportDownload");
        assertThat(auditOf(id).get(0).path("rowCount").asInt()).isEqualTo(5_000);
        assertThat(auditOf(id).get(0).path("reason").asText()).contains("服务器中断");
    }

    private DownloadExport.Taking taking(String id) {
        here.world.tokenOf(clerk); // has an account
        Actor actor = new Actor(clerk.id(), clerk.id(), "测试" + clerk.id(), Set.of(Role.COUNTY_CENTRE),
                Jurisdiction.of(new RegionCode(WITH_LIMIT)), Optional.empty());
        return here.world.bean(DownloadExport.class).begin(actor, Long.parseLong(id), "00000000000000000000000000000001");
    }

    private JsonNode auditOf(String id) {
        return here.world.as(Role.AUDITOR, WITH_LIMIT).get("/audit-entries?subjectId=" + id).expect(200).json().path("items");
    }

    private static String sheet(byte[] xlsx) throws IOException {
        Path file = Files.write(Files.createTempFile("export", ".xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
