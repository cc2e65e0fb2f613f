package org.shouwang.platform.sheets;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** A list as a file, read page by page while it is sent. */
public final class ListFile {

    public static final int READ_AT_ONCE = 500;

    private ListFile() {}

    /**
     * @param pages a page of the list from a cursor on
     * @param cells what stands in the row of an item
     */
    public static <T> StreamedFile of(
            String name, String title, String format, List<String> header, Function<@Nullable Cursor, Page<T>> pages, int cursorSize,
            Function<T, List<@Nullable Object>> cells) {
        SheetFormat wanted = SheetFormat.ofWord(format).orElseThrow(() -> Refusal.invalid(List.of(
                new FieldFault("format", "unknown-code", "须为 csv 或 xlsx", "must be csv or xlsx"))));
        return new StreamedFile(SheetDownload.of(out -> {
            try (SheetWriter writer = wanted.writer(out, title)) {
                writer.header(header);
                @Nullable Cursor after = null;
                do {
                    Page<T> page = pages.apply(after);
                    page.items().forEach(item -> writer.row(cells.apply(item).stream().map(cell -> cell == null ? "" : cell.toString()).toList()));
                    after = Cursor.parse(page.nextCursor(), cursorSize);
                } while (after != null);
            }
        }), MediaType.of(wanted.mediaType())).attach(name + "." + wanted.word());
    }
}
