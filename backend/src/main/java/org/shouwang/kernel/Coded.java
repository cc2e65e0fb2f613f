package org.shouwang.kernel;

import java.util.Locale;

/**
 * An entry of a code list: a stable English code for contracts and tables, and the exact Chinese label that the
 * national system's files carry, so that a file can be matched by label.
 */
public interface Coded {

    String label();

    /** Given by every enum. */
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
