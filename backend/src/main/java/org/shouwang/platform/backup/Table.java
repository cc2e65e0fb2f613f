package org.shouwang.platform.backup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as it is copied.
 *
 * @param columns without those that the database computes by itself
 * @param binary  the columns whose bytes are no text
 * @param key     what puts the rows into one order: the primary key, or every column where there is none
 */
record Table(String name, List<String> columns, Set<String> binary, List<String> key) {

    /** In the order of the key, which is the order in which InnoDB keeps the rows: nothing is sorted. */
    String selection() {
        return "SELECT %s FROM `%s` ORDER BY %s".formatted(quoted(columns), name, quoted(key));
    }

    /** To be followed by rows in parentheses. */
    String insertion() {
        return "INSERT INTO `%s` (%s) VALUES ".formatted(name, quoted(columns));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
}
