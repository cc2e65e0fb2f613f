package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.sheets.SheetWriter;

/** The files that leave: templates, rejected rows to be corrected, differences to be looked into. Written row by row. */
@Singleton
class ImportFiles {

    private static final int READ_AT_ONCE = 500;

    private final ImportStore store;

    ImportFiles(ImportStore store) {
        this.store = store;
    }

    /** The header, and beside it what each column may hold. */
    void writeTemplate(Layout layout, SheetFormat format, OutputStream out) {
        try (SheetWriter writer = format.writer(out, "农户登记册")) {
            writer.header(layout.columns().stream().map(layout::title).toList());
            writer.nextSheet("填写说明");
            writer.header(List.of("列", "是否必填", "可填内容", "Content"));
            for (Column column : layout.columns()) {
                writer.row(List.of(layout.title(column), layout.isRequired(column) ? "必填" : "", column.hint(), column.hintEn()));
            }
        }
    }

    /** The columns of the file as it was, and the reasons in two more, which are passed over when the file comes back. */
    void writeRejected(HouseholdImport of, SheetFormat format, OutputStream out) {
        int errors = of.header().indexOf(Layout.ERROR_COLUMN);
        int lines = of.header().indexOf(Layout.LINE_COLUMN);
        try (SheetWriter writer = format.writer(out, "未导入的行")) {
            writer.header(withExtras(of.header(), errors, lines, Layout.ERROR_COLUMN, Layout.LINE_COLUMN));
            int after = 0;
            List<RejectedRow> rows;
            do {
                rows = store.rejected(of, after, READ_AT_ONCE);
                for (RejectedRow row : rows) {
                    String told = row.faults().stream().map(RowFault::told).collect(Collectors.joining("；"));
                    writer.row(withExtras(padded(row.cells(), of.header().size()), errors, lines, told, Integer.toString(row.line())));
                    after = row.line();
                }
            } while (rows.size() == READ_AT_ONCE);
        }
    }

    void writeDifferences(HouseholdImport of, SheetFormat format, OutputStream out) {
        try (SheetWriter writer = format.writer(out, "差异清单")) {
            writer.header(List.of("行号", "差异", "姓名", "列", "文件中", "登记册中", "登记册户标识"));
            long after = 0;
            List<ImportStore.ListedDifference> page;
            do {
                page = store.differences(of, after, READ_AT_ONCE);
                for (ImportStore.ListedDifference each : page) {
                    writer.row(List.of(text(each.line()), Difference.Kind.ofWord(each.kind()).label(), each.text().name(), text(each.column()),
                            text(each.text().inFile()), text(each.text().inRegister()), text(each.householdId())));
                    after = each.id();
                }
            } while (page.size() == READ_AT_ONCE);
        }
    }

    /** A file that was corrected once and is wrong again has these columns already. */
    private static List<String> withExtras(List<String> cells, int errors, int lines, String told, String line) {
        List<String> all = new ArrayList<>(cells);
        put(all, errors, told);
        put(all, lines, line);
        return all;
    }

    private static void put(List<String> cells, int place, String text) {
        if (place < 0) {
            cells.add(text);
        } else {
            cells.set(place, text);
        }
    }

    private static List<String> padded(List<String> cells, int size) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), size)));
        while (all.size() < size) {
            all.add("");
        }
        return all;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
