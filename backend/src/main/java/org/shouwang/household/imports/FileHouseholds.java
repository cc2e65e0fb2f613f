package org.shouwang.household.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.imports.Layout.FoundColumns;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetRow;

/**
 * Gathers the rows that stand together into households. A row with an empty household key continues the household above,
 * because registers merge those cells.
 */
final class FileHouseholds implements Iterator<FileHousehold> {

    private final SheetReader rows;
    private final int key;
    private @Nullable SheetRow ahead;

    /** @param rows standing below the header */
    FileHouseholds(SheetReader rows, FoundColumns columns) {
        this.rows = rows;
        this.key = columns.key();
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public FileHousehold next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        String name = ahead.cell(key);
        List<SheetRow> together = new ArrayList<>(4);
        do {
            together.add(ahead);
            ahead = rows.hasNext() ? rows.next() : null;
        } while (ahead != null && !name.isEmpty() && (ahead.cell(key).isEmpty() || ahead.cell(key).equals(name)));
        return new FileHousehold(name, together);
    }
}
