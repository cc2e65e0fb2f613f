package org.shouwang.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as offices and attackers make them, built in memory. */
final class Files {

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Files() {}

    static List<SheetRow> read(byte[] file) {
        return read(file, SheetLimits.DEFAULT);
    }

    static List<SheetRow> read(byte[] file, SheetLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(() -> new ByteArrayInputStream(file), limits)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** An XLSX whose first sheet holds these rows as XML, with styles: 0 general, 1 a day, 2 a month of the file's own. */
    static byte[] xlsx(String rows, String... sharedTexts) {
        StringBuilder texts = new StringBuilder();
        for (String each : sharedTexts) {
            texts.append("<si>").append(each).append("</si>");
        }
        Map<String, Content> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", text("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>"));
        parts.put("xl/sharedStrings.xml", text("<sst>" + texts + "</sst>"));
        return zip(parts);
    }

    /** What every XLSX has, without its sheet. */
    static Map<String, Content> parts() {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("xl/workbook.xml", text("""
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/>
                <sheets><sheet name="a" sheetId="1" r:id="rId7"/><sheet name="b" sheetId="2" r:id="rId8"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", text("""
                <Relationships><Relationship Id="rId8" Target="worksheets/sheet2.xml"/>
                <Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>"""));
        parts.put("xl/styles.xml", text("""
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
                <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>"""));
        return parts;
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes over and over. */
    static Content repeated(String text, long times) {
        byte[] block = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (long written = 0; written < times; written += 1000) {
                out.write(block);
            }
        };
    }

    static Content all(Content... contents) {
        return out -> {
            for (Content each : contents) {
                each.writeTo(out);
            }
        };
    }

    static byte[] zip(Map<String, Content> parts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
