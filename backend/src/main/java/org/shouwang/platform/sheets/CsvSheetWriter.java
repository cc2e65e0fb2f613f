package org.shouwang.platform.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV in UTF-8, with the byte order mark without which Chinese Excel reads it as GBK. */
final class CsvSheetWriter implements SheetWriter {

    private final Writer text;
    private final CsvWriter csv;
    private boolean complete;

    CsvSheetWriter(OutputStream out) {
        try {
            text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void header(List<String> names) {
        row(names);
    }

    @Override
    public void row(List<String> cells) {
        if (!complete) {
            csv.writeRecord(cells.stream().map(CellText::neutralised).toList());
        }
    }

    @Override
    public void nextSheet(String title) {
        complete = true;
    }

    @Override
    public void close() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
