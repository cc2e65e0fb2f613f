package org.shouwang.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.problem.Refusal;

class XlsxReadingTest {

    @Test
    void textsNumbersAndDatesBecomeTheSameTextEverywhere() {
        SheetRow row = Files.read(Files.xlsx("""
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>12</v></c><c r="D3"><v>0.30000000000000004</v></c>
                <c r="E3" s="1"><v>43831</v></c><c r="F3" s="2"><v>44105.5</v></c><c r="G3" t="b"><v>1</v></c>
                <c r="H3" t="inlineStr"><is><t> 东街 </t></is></c><c r="I3"><v>1.50E+3</v></c></row>""",
                "<r><t>王</t></r><r><t>伟</t></r><rPh sb=\"0\" eb=\"1\"><t>wang</t></rPh>")).getFirst();

        assertThat(row.line()).isEqualTo(3);
        assertThat(row.cells()).containsExactly("王伟", "", "12", "0.3", "2020-01-01", "2020-10-01 12:00:00", "TRUE", "东街", "1500");
        assertThat(row.flaws()).isEmpty();
    }

    @Test
    void anIdentityNumberThatExcelRoundedIsMarked() {
        SheetRow row = Files.read(Files.xlsx("<row><c><v>1.3043419800101123E+17</v></c><c><v>13800001111</v></c></row>")).getFirst();

        assertThat(row.flaw(0)).contains(CellFlaw.ROUNDED);
        assertThat(row.cell(1)).isEqualTo("13800001111");
        assertThat(row.flaw(1)).isEmpty();
    }

    @Test
    void aFormulaIsNeverComputed() {
        SheetRow row = Files.read(Files.xlsx(
                "<row r=\"1\"><c r=\"A1\"><f>HYPERLINK(\"http://x\")</f><v>7</v></c><c r=\"B1\" t=\"str\"><f/><v>ok</v></c></row>")).getFirst();

        assertThat(row.cell(0)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(row.flaws()).isEqualTo(Map.of(0, CellFlaw.FORMULA, 1, CellFlaw.FORMULA));
    }

    @Test
    void theFirstSheetOfTheBookIsRead() {
        Map<String, Files.Content> parts = Files.parts();
        parts.put("xl/worksheets/sheet2.xml", Files.text("<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"));
        parts.put("xl/worksheets/sheet1.xml", Files.text("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"));

        assertThat(Files.read(Files.zip(parts))).extracting(row -> row.cell(0)).containsExactly("1");
    }

    @Test
    void rowsThatHoldNothingButFormatsAreLeftOut() {
        List<SheetRow> rows = Files.read(Files.xlsx(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"XFD1\" s=\"1\"/></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"));

        assertThat(rows).extracting(SheetRow::line).containsExactly(1_048_576);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItIsCut() {
        byte[] whole = Files.xlsx("<row><c t=\"s\"><v>0</v></c></row>".repeat(500), "<t>王伟</t>");
        for (int length = 30; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Files.read(cut)).as("cut at %d", length).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.type()).isEqualTo(SheetProblem.DAMAGED));
        }
    }

    @Test
    void aFlippedBitIsRefusedOrChangesNothing() {
        byte[] whole = Files.xlsx("<row><c t=\"inlineStr\"><is><t>王伟</t></is></c></row>");
        List<SheetRow> rows = Files.read(whole);
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 0x10;
            try {
                assertThat(Files.read(flipped)).as("flipped at %d", place).isEqualTo(rows);
            } catch (Refusal refused) {
                assertThat(refused.type()).isInstanceOf(SheetProblem.class);
            }
        }
    }

    @Test
    void anotherKindOfArchiveIsNoSheet() {
        assertThatThrownBy(() -> Files.read(Files.zip(Map.of("word/document.xml", Files.text("<w/>")))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(SheetProblem.NOT_A_SHEET));
    }
}
