package org.shouwang.platform.sheets;

import java.util.List;

/** Writes rows as they come; nothing is kept. */
public interface SheetWriter extends AutoCloseable {

    /** Column names, in bold where there is such a thing. */
    void header(List<String> names);

    void row(List<String> cells);

    /** Goes on with another sheet of the same file. A CSV file has only one: there, what follows is left out. */
    void nextSheet(String title);

    /** Finishes the file; the stream below stays open. */
    @Override
    void close();
}
