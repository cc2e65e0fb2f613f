package org.shouwang.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shouwang.platform.time.Background;
import org.shouwang.platform.time.Courtesy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers events as long as this replica runs: at once when one is published here, within a second when elsewhere. */
@Singleton
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** The hundreds of households of an import take longer, the one that somebody has just registered does not. */
    private static final Duration QUICK = Duration.ofMillis(50);

    private final Deliveries deliveries;
    private final Courtesy courtesy;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Background.threads("outbox").newThread(this::deliverUntilStopped);
    private volatile boolean stopped;

    Postman(Deliveries deliveries, Courtesy courtesy, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.courtesy = courtesy;
        Gauge.builder("shouwang.events.dead", deliveries, Deliveries::dead)
                .description("Events that nobody could deliver and that wait for a person").register(meters);
        Gauge.builder("shouwang.events.waiting", deliveries, Deliveries::waiting)
                .description("Events that wait for their delivery").register(meters);
    }

    int waiting() {
        return deliveries.waiting();
    }

    void wake() {
        bell.release();
    }

    @EventListener
    void start(StartupEvent started) {
        thread.start();
    }

    @PreDestroy
    public void stop() throws InterruptedException {
        stopped = true;
        bell.release();
        thread.join(Duration.ofSeconds(10));
    }

    private void deliverUntilStopped() {
        while (!stopped) {
            try {
                long begun = System.nanoTime();
                while (!stopped && deliveries.deliverNext()) {
                    begun = restAfter(begun);
                }
            } catch (RuntimeException failed) {
                LOG.warn("the outbox could not be read; trying again in a second", failed);
            }
            waitForNews();
        }
    }

    /** @return when the next delivery begins */
    private long restAfter(long begun) {
        Duration worked = Duration.ofNanos(System.nanoTime() - begun);
        if (worked.compareTo(QUICK) > 0) {
            courtesy.restAfter(worked);
        }
        return System.nanoTime();
    }

    private void waitForNews() {
        try {
            if (bell.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }
}
