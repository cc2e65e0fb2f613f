package org.shouwang.household.imports;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Deletes rejected rows and differences whose time is over. */
@Singleton
class ImportRetention implements Recurring {

    private final ImportLists lists;

    ImportRetention(ImportLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "household-import-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        lists.deleteOverdue();
    }
}
