package org.shouwang.platform.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row with content.
 *
 * @param line as a text editor or Excel counts, from 1
 * @param cells texts without surrounding blanks; rows may be shorter than the header
 * @param flaws by column; nearly always empty
 */
public record SheetRow(int line, List<String> cells, Map<Integer, CellFlaw> flaws) {

    /** Empty also beyond the end of a short row. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public Optional<CellFlaw> flaw(int column) {
        return flaws.isEmpty() ? Optional.empty() : Optional.ofNullable(flaws.get(column));
    }
}
