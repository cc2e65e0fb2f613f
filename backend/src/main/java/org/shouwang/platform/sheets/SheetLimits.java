package org.shouwang.platform.sheets;

import java.util.Map;
import org.shouwang.platform.problem.Refusal;

/**
 * How much of a file is read before it is refused.
 *
 * @param rows rows with content, the header included
 * @param columns columns with content
 * @param cellLength characters of one cell
 * @param inflatedBytes of all parts of an XLSX file together
 * @param parts files inside an XLSX file
 * @param compression how many times larger an XLSX file may become; office programs reach about 30
 * @param sharedTextBytes of the table of texts that the cells of an XLSX file point into; it is held in memory
 */
public record SheetLimits(
        int rows, int columns, int cellLength, long inflatedBytes, int parts, int compression, int sharedTextBytes) {

    /** A county's register of a million persons fits; deflate itself stops at a compression of 1,032. */
    public static final SheetLimits DEFAULT = new SheetLimits(1_000_000, 256, 4_000, 1L << 30, 1_000, 150, 48 << 20);

    Refusal tooLarge() {
        return new Refusal(SheetProblem.TOO_LARGE, Map.of("rows", rows, "megabytes", inflatedBytes >> 20));
    }

    Refusal malformed(long line) {
        return new Refusal(SheetProblem.MALFORMED_ROW, Map.of("line", line, "columns", columns, "characters", cellLength));
    }
}
