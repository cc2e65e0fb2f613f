package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changes replaced, by the record (household, person, membership) that they changed. It answers what was true on a
 * day as it is known now: what is not in here was always as it is.
 */
public record History(Map<Long, List<Past>> newestFirst) {

    public static final History EMPTY = new History(Map.of());

    public History {
        newestFirst = Map.copyOf(newestFirst);
    }

    /** @param validFrom first day of the new; null when the old was a mistake */
    public record Past(@Nullable LocalDate validFrom, List<FieldChange> fields) {}

    /**
     * The record as it was on a day. Later knowledge outweighs earlier: a change that was in force by then settles its
     * fields, one that came afterwards is taken back, and a mistake was never true on any day.
     */
    public TextRecord on(LocalDate day, long record, TextRecord current) {
        Map<String, String> then = new TreeMap<>(current.fields());
        Set<String> settled = new HashSet<>();
        for (Past past : newestFirst.getOrDefault(record, List.of())) {
            for (FieldChange change : past.fields()) {
                if (past.validFrom() == null || settled.contains(change.field())) {
                    continue;
                }
                if (!day.isBefore(past.validFrom())) {
                    settled.add(change.field());
                } else if (change.from() == null) {
                    then.remove(change.field());
                } else {
                    then.put(change.field(), change.from());
                }
            }
        }
        return new TextRecord(then);
    }
}
