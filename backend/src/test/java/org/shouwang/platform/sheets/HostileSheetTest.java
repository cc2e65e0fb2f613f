package org.shouwang.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.platform.problem.Refusal;

/** Files that want to fill the memory, the disk or the day. Each must be refused quickly and with little memory. */
class HostileSheetTest {

    private static final String SHEET = "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    static Stream<Arguments> corpus() {
        return Stream.of(
                Arguments.of("a sheet of a gigabyte of blanks", SheetProblem.COMPRESSION_BOMB,
                        book(Files.all(Files.text(SHEET), Files.repeated(" ".repeat(100), 10_000_000), Files.text(END)))),
                Arguments.of("a cell without end", SheetProblem.MALFORMED_ROW,
                        book(Files.all(Files.text(SHEET + "<row><c t=\"inlineStr\"><is><t>"), Files.repeated("长", 2_000_000)))),
                Arguments.of("a picture that is a bomb", SheetProblem.COMPRESSION_BOMB,
                        withPart("xl/media/image1.png", Files.repeated("\0".repeat(100), 2_000_000))),
                Arguments.of("shared texts that fill the memory", SheetProblem.COMPRESSION_BOMB,
                        withPart("xl/sharedStrings.xml", Files.all(Files.text("<sst>"), Files.repeated("<si><t>王</t></si>", 5_000_000)))),
                Arguments.of("a million parts", SheetProblem.COMPRESSION_BOMB, manyParts()),
                Arguments.of("entities that multiply", SheetProblem.DAMAGED, book(Files.text("""
                        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                        <worksheet><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>"""))),
                Arguments.of("an entity that reads a file", SheetProblem.DAMAGED, book(Files.text("""
                        <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                        <worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>"""))),
                Arguments.of("a column beyond all columns", SheetProblem.MALFORMED_ROW,
                        book(Files.text(SHEET + "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>" + END))),
                Arguments.of("an archive in an archive", SheetProblem.NOT_A_SHEET,
                        Files.zip(Map.of("inner.xlsx", out -> out.write(Files.xlsx("<row/>"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void isRefusedQuicklyAndWithLittleMemory(String name, SheetProblem problem, byte[] file) {
        long before = allocated();
        long start = System.nanoTime();

        Throwable thrown = catchThrowable(() -> drain(file));

        assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(allocated() - before).as("bytes allocated").isLessThan(100L << 20);
    }

    @Test
    void aNumberWithAHugeExponentStaysShort() {
        SheetRow row = Files.read(Files.xlsx(
                "<row><c><v>1E+999999999</v></c><c><v>1E+300</v></c><c s=\"1\"><v>1E+18</v></c><c><v>NaN</v></c></row>")).getFirst();

        assertThat(row.cells()).allMatch(text -> text.length() < 400);
    }

    @Test
    void aMillionDifferentSharedTextsStayPackedInMemory() {
        SharedTexts texts = new SharedTexts(SheetLimits.DEFAULT);
        for (int each = 0; each < 1_000_000; each++) {
            texts.add("张" + each);
        }

        assertThat(texts.get(999_999)).isEqualTo("张999999");
        assertThat(texts.get(0)).isEqualTo("张0");
        assertThat(texts.get(1_000_000)).isEmpty();
        assertThat(texts.get(-1)).isEmpty();
    }

    private static void drain(byte[] file) {
        try (SheetReader reader = SheetReader.open(() -> Files.stream(file), SheetLimits.DEFAULT)) {
            while (reader.hasNext()) {
                reader.next();
            }
        }
    }

    private static byte[] book(Files.Content sheet) {
        return withPart("xl/worksheets/sheet1.xml", sheet);
    }

    private static byte[] withPart(String name, Files.Content content) {
        Map<String, Files.Content> parts = Files.parts();
        parts.put(name, content);
        return Files.zip(parts);
    }

    private static byte[] manyParts() {
        Map<String, Files.Content> parts = Files.parts();
        for (int each = 0; each < 20_000; each++) {
            parts.put("xl/" + each, Files.text(""));
        }
        return Files.zip(parts);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
