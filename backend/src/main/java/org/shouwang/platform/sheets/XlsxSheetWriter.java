package org.shouwang.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with text cells only: Excel must not make a number of an identity number. */
final class XlsxSheetWriter implements SheetWriter {

    private static final int FLUSHED = 500;
    private static final double WIDTH = 16;
    private static final String AS_TEXT = "@";

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    XlsxSheetWriter(OutputStream out, String title) {
        workbook = new Workbook(out, "Shouwang", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void nextSheet(String title) {
        finishSheet();
        sheet = workbook.newWorksheet(title);
        row = 0;
    }

    @Override
    public void header(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            // Set for the whole column, so that what is typed below it stays text, too.
            sheet.style(column).format(AS_TEXT).set();
            sheet.width(column, WIDTH);
        }
        if (!names.isEmpty()) {
            sheet.freezePane(0, row + 1);
        }
        row(names);
        if (!names.isEmpty()) {
            sheet.range(row - 1, 0, row - 1, names.size() - 1).style().bold().format(AS_TEXT).set();
        }
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, CellText.neutralised(cells.get(column)));
                sheet.style(row, column).format(AS_TEXT).set();
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void finishSheet() {
        try {
            sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            finishSheet();
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
