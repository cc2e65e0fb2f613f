package org.shouwang.export.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.shouwang.export.store.Downloads;
import org.shouwang.platform.jobs.Recurring;

/** Closes downloads whose server was killed, so that the record says for each how many rows left. */
@Singleton
class AbandonedDownloads implements Recurring {

    /** A download is touched every few thousand rows, and breaks off when nobody takes a block for a minute. */
    private static final Duration SILENT = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    private final Downloads downloads;
    private final DownloadExport taking;
    private final Clock clock;

    AbandonedDownloads(Downloads downloads, DownloadExport taking, Clock clock) {
        this.downloads = downloads;
        this.taking = taking;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export-abandoned-downloads";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        downloads.abandonedAcrossTenants(clock.instant().minus(SILENT), AT_ONCE).forEach(taking::close);
    }
}
