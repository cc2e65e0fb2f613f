package org.shouwang.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.web.Page;

/** A list that who sees it may take away as a file. The feature that shows it offers a bean. */
public interface ExportableList {

    /** Stable word, as a request names it: {@code households}. */
    String name();

    /** As it is called on the screen, for the sheet of the file. */
    String title();

    /** Operation that shows the list: who may not call it may not take it away either. */
    String operation();

    /** The columns of the screen, in its order. */
    List<String> columns();

    /**
     * What a filter says, in words and without personal data; empty when it takes everything.
     *
     * @throws org.shouwang.platform.problem.Refusal 400 when the list has no such filter
     */
    String describe(Map<String, String> filter);

    long count(Scope scope);

    /** The cells of the rows behind the cursor, masked as on the screen, in the order of the screen. */
    Page<List<String>> page(Scope scope, @Nullable String cursor, int rows);

    /**
     * Which rows.
     *
     * @param filter words of the list's own, without personal data
     * @param upTo the largest id: what was added after the export was asked for is not in it, so that it cannot outgrow
     *     what was approved
     */
    record Scope(Jurisdiction where, Map<String, String> filter, long upTo) {}
}
