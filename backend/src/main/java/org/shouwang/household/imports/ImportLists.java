package org.shouwang.household.imports;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.shouwang.platform.problem.Refusal;

/**
 * How long the lists of an import are kept: rejected rows and differences name persons, many of whom the register does not
 * hold. No document sets a period; by default there is a month to correct the rows and send them again.
 */
@Singleton
class ImportLists {

    private final ImportStore store;
    private final Clock clock;
    private final Duration kept;

    ImportLists(ImportStore store, Clock clock, @Value("${shouwang.imports.lists-kept}") Duration kept) {
        if (kept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("IMPORT_LISTS_KEPT must be at least a day (1d): nobody could download a list before it is gone");
        }
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    Instant end(HouseholdImport of) {
        return of.createdAt().plus(kept);
    }

    /** @throws Refusal 410 when the lists are past their time, deleted already or about to be */
    void mustLast(HouseholdImport of) {
        if (!clock.instant().isBefore(end(of))) {
            throw new Refusal(ImportProblem.LISTS_GONE, Map.of("days", kept.toDays()));
        }
    }

    void deleteOverdue() {
        Instant now = clock.instant();
        store.findWithOldListsAcrossTenants(now.minus(kept)).forEach(id -> store.deleteListsAcrossTenants(id, now));
    }
}
