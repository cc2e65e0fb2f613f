package org.shouwang.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.platform.problem.Refusal;

class CsvReadingTest {

    private static final String REGISTER = "姓名,住址\r\n王伟,\"东街 1 号,后院\"\r\n\r\n,\r\n李娜,西街\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void everyEncodingOfChineseOfficesIsRead(String charset) {
        assertRegister(REGISTER.getBytes(Charset.forName(charset)));
    }

    @Test
    void theByteOrderMarksOfExcelAreNoPartOfTheFirstName() {
        assertRegister(("\uFEFF" + REGISTER).getBytes(StandardCharsets.UTF_8));
        assertRegister(("\uFEFF" + REGISTER).getBytes(StandardCharsets.UTF_16LE));
        assertRegister(("\uFEFF" + REGISTER).getBytes(StandardCharsets.UTF_16BE));
    }

    private static void assertRegister(byte[] file) {
        List<SheetRow> rows = Files.read(file);

        assertThat(rows).extracting(SheetRow::line).containsExactly(1, 2, 5);
        assertThat(rows).extracting(SheetRow::cells).containsExactly(
                List.of("姓名", "住址"), List.of("王伟", "东街 1 号,后院"), List.of("李娜", "西街"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        var rows = Files.read(String.join(separator, "户编号", "姓名", "住址\n") .concat(String.join(separator, "1", "王伟", "东街、西街\n"))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(rows.getLast().cells()).containsExactly("1", "王伟", "东街、西街");
    }

    @Test
    void aCharacterThatIsCutByTheSampleIsNoFault() {
        String longText = "姓名\n" + "王伟国\n".repeat(40_000);

        assertThat(Files.read(longText.getBytes(StandardCharsets.UTF_8))).hasSize(40_001);
        assertThat(Files.read((" " + longText).getBytes(Charset.forName("GBK")))).hasSize(40_001);
    }

    @Test
    void aFileThatChangesItsEncodingFarInsideIsRefusedAtThatLine() {
        byte[] start = "姓名\n".concat("王伟\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        byte[] end = "李娜\n".getBytes(Charset.forName("GBK"));
        byte[] file = java.util.Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, file, start.length, end.length);

        assertRefused(file, SheetProblem.WRONG_ENCODING);
    }

    @Test
    void garbageIsRefused() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'a';

        assertRefused(noise, SheetProblem.WRONG_ENCODING);
        assertRefused(new byte[] {'a', 0, 'b', 0}, SheetProblem.WRONG_ENCODING);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, SheetProblem.WRONG_ENCODING);
    }

    @Test
    void anEmptyFileAndAnOldExcelFileAreNoSheets() {
        assertRefused(new byte[0], SheetProblem.NOT_A_SHEET);
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}, SheetProblem.NOT_A_SHEET);
    }

    @Test
    void aQuoteThatNeverClosesAndACellWithoutEndAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> Files.read("姓名,住址\n王伟,\"东街\n李娜,西街\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(SheetProblem.MALFORMED_ROW);
                    assertThat(refusal.facts()).containsEntry("line", 2L);
                });
        assertRefused(("姓名\n" + "长".repeat(5_000) + "\n").getBytes(StandardCharsets.UTF_8), SheetProblem.MALFORMED_ROW);
        assertRefused(("姓名\n" + ",".repeat(300) + "x\n").getBytes(StandardCharsets.UTF_8), SheetProblem.MALFORMED_ROW);
    }

    @Test
    void tooManyRowsAreRefused() {
        var limits = new SheetLimits(3, 10, 100, 1 << 20, 10, 100, 1 << 20);

        assertThatThrownBy(() -> Files.read("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8), limits))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(SheetProblem.TOO_LARGE));
    }

    @Test
    void formulasAndRoundedNumbersAreMarked() {
        SheetRow row = Files.read("a,b,c,d,e\n=1+1,1.30434E+17,\"=\"\"13043419800101123X\"\"\",'-5,'=1+1\n"
                .getBytes(StandardCharsets.UTF_8)).getLast();

        assertThat(row.cells()).containsExactly("=1+1", "1.30434E+17", "13043419800101123X", "-5", "=1+1");
        assertThat(row.flaw(0)).contains(CellFlaw.FORMULA);
        assertThat(row.flaw(1)).contains(CellFlaw.ROUNDED);
        assertThat(row.flaw(2)).isEmpty();
        assertThat(row.flaw(3)).isEmpty();
        assertThat(row.flaw(4)).contains(CellFlaw.FORMULA);
    }

    @Test
    void aBrokenStorageIsNotTheFilesFault() {
        SheetSource broken = () -> new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 100_000) {
                    return given % 10 == 0 ? '\n' : 'a';
                }
                throw new IOException("disk");
            }
        };
        try (SheetReader reader = SheetReader.open(broken, SheetLimits.DEFAULT)) {
            assertThatThrownBy(() -> reader.forEachRemaining(row -> { })).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void assertRefused(byte[] file, SheetProblem problem) {
        assertThatThrownBy(() -> Files.read(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
