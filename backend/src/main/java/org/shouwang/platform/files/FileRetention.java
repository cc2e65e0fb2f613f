package org.shouwang.platform.files;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Deletes files whose time is over: uploads hold personal data and are kept no longer than they are needed. */
@Singleton
class FileRetention implements Recurring {

    private final StoredFiles files;

    FileRetention(StoredFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "file-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        files.deleteOverdue();
    }
}
