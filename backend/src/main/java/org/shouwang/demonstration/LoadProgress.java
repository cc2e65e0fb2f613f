package org.shouwang.demonstration;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds how far a large demonstration is; infra/run shows the last line. */
final class LoadProgress {

    private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final int total;
    private final long start = System.nanoTime();
    private long told = start;
    private int found;
    private int written;

    /** @param total households; 0 says nothing */
    LoadProgress(int total) {
        this.total = total;
    }

    /** An earlier start has written them. */
    synchronized void found(int households) {
        found += households;
    }

    synchronized void written(int households) {
        written += households;
        long now = System.nanoTime();
        if (total > 0 && now - told > PAUSE.toNanos()) {
            told = now;
            double perSecond = written / ((now - start) / 1e9);
            long minutes = Math.round((total - found - written) / perSecond / 60);
            LOG.info("演示数据 demonstration: {} / {} 户 households, {}/s, 约剩 about {} min left",
                    found + written, total, Math.round(perSecond), minutes);
        }
    }

    void waitForCodes(int events) {
        LOG.info("演示数据 demonstration: 正在编码 issuing the last codes, {} 批 batches left", events);
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while codes were being issued", stopped);
        }
    }
}
