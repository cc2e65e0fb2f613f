package org.shouwang.household.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after a change; null where nothing was or is known.
 *
 * @param field as in the form, {@code health.statuses}
 */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {

    /** What became different from one record to the next, in the order of the field names. */
    public static List<FieldChange> between(TextRecord before, TextRecord after) {
        Set<String> names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.text(name), after.text(name))) {
                changes.add(new FieldChange(name, before.text(name), after.text(name)));
            }
        }
        return changes;
    }
}
