package org.shouwang.platform.sheets;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shouwang.platform.problem.Refusal;

/** The two kinds of files that every office can read and write. */
public enum SheetFormat {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    /** Old XLS files and protected XLSX files. */
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code csv} or {@code xlsx}: in requests and at the end of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetFormat> ofWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** Rows that a sheet of the format can hold, the head included. */
    public long mostRows() {
        return this == XLSX ? 1_048_576 : Long.MAX_VALUE;
    }

    public SheetWriter writer(OutputStream out, String title) {
        return switch (this) {
            case CSV -> new CsvSheetWriter(out);
            case XLSX -> new XlsxSheetWriter(out, title);
        };
    }

    /** By its first bytes, never by its name. */
    static SheetFormat of(byte[] start) {
        if (startsWith(start, ZIP)) {
            return XLSX;
        }
        if (start.length == 0 || startsWith(start, COMPOUND) || startsWith(start, EMPTY_ZIP)) {
            throw new Refusal(SheetProblem.NOT_A_SHEET);
        }
        return CSV;
    }

    private static boolean startsWith(byte[] start, byte[] magic) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }
}
