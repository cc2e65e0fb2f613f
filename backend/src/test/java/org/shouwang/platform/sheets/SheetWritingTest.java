package org.shouwang.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.platform.problem.Refusal;

class SheetWritingTest {

    private static final List<String> DANGEROUS = List.of(
            "=1+1", "+86 138", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u3000＝1", "＋1", "－1", "＠x", "'=1", "''+1", "\u00a0-1");
    private static final List<String> HARMLESS = List.of("王伟", "13043419800101123X", "a=b", "'quoted'", "东街 1-2 号", "12");

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void noCellThatSomebodyTypedIsComputedOnTheReadersComputer(SheetFormat format) throws Exception {
        byte[] file = written(format, DANGEROUS);

        String text = format == SheetFormat.CSV ? new String(file, StandardCharsets.UTF_8) : sheetOf(file);
        assertThat(text).doesNotContain("<f>");
        for (String each : DANGEROUS) {
            assertThat(CellText.neutralised(each)).startsWith("'").isEqualTo("'" + each);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsReadBackAsItWas(SheetFormat format) {
        List<SheetRow> dangerous = Files.read(written(format, DANGEROUS));
        List<SheetRow> harmless = Files.read(written(format, HARMLESS));

        assertThat(dangerous.getLast().cells()).hasSameSizeAs(DANGEROUS);
        for (int column = 0; column < DANGEROUS.size(); column++) {
            assertThat(dangerous.getLast().cell(column)).isEqualTo(DANGEROUS.get(column));
        }
        assertThat(harmless.getLast().cells()).isEqualTo(HARMLESS);
        assertThat(harmless.getLast().flaws()).isEmpty();
    }

    @Test
    void chineseExcelIsToldThatTheCsvIsUtf8() {
        assertThat(written(SheetFormat.CSV, HARMLESS)).startsWith(0xef, 0xbb, 0xbf);
    }

    @Test
    void manyRowsPassThrough() {
        var out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetFormat.XLSX.writer(out, "表")) {
            writer.header(List.of("姓名"));
            for (int row = 0; row < 3_000; row++) {
                writer.row(List.of("王" + row));
            }
            writer.nextSheet("说明");
            writer.row(List.of("another sheet"));
        }

        assertThat(Files.read(out.toByteArray())).hasSize(3_001);
    }

    @Test
    void theHeaderIsFoundByWhatItSaysBelowTitles() {
        byte[] file = "监测对象信息表,,\n导出时间：2026-11-22,,\n序号,* 户编号（全国系统）,姓名\n1,7,王伟\n".getBytes(StandardCharsets.UTF_8);
        try (SheetReader reader = SheetReader.open(() -> Files.stream(file), SheetLimits.DEFAULT)) {
            SheetHeader header = SheetHeader.find(reader, List.of("姓名", "户编号(全国系统)"));

            assertThat(header.line()).isEqualTo(3);
            assertThat(header.column("户编号(全国系统)")).hasValue(1);
            assertThat(header.column("民族")).isEmpty();
            assertThat(header.without(List.of("姓名", "户编号(全国系统)"))).containsExactly("序号");
            assertThatThrownBy(() -> header.mustOnlyHave(List.of("姓名"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.type()).isEqualTo(SheetProblem.UNKNOWN_HEADER);
                assertThat(refusal.facts()).containsEntry("unknown", "序号、* 户编号（全国系统）");
            });
            assertThat(reader.next().cell(2)).isEqualTo("王伟");
        }
    }

    @Test
    void aFileWithoutTheHeaderIsToldWhatIsMissing() {
        byte[] file = "姓名,民族\n王伟,汉族\n".getBytes(StandardCharsets.UTF_8);
        try (SheetReader reader = SheetReader.open(() -> Files.stream(file), SheetLimits.DEFAULT)) {
            assertThatThrownBy(() -> SheetHeader.find(reader, List.of("姓名", "证件号码")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("missing", "证件号码"));
        }
    }

    private static byte[] written(SheetFormat format, List<String> cells) {
        var out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(out, "表")) {
            writer.header(cells.stream().map(cell -> "列").toList());
            writer.row(cells);
        }
        return out.toByteArray();
    }

    private static String sheetOf(byte[] file) throws Exception {
        try (ZipGuard zip = new ZipGuard(() -> Files.stream(file), SheetLimits.DEFAULT)) {
            for (var part = zip.nextPart(); part.isPresent(); part = zip.nextPart()) {
                try (var content = zip.content()) {
                    if (part.get().contains("sheet1.xml")) {
                        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
