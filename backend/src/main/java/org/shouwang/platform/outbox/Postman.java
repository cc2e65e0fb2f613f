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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers events as long as this replica runs: at once when one is published here, within a second when elsewhere. */
@Singleton
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Background.threads("outbox").newThread(this::deliverUntilStopped);
    private volatile boolean stopped;

    Postman(Deliveries deliveries, MeterRegistry meters) {
        this.deliveries = deliveries;
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
                while (!stopped && deliveries.deliverNext()) {
                    continue;
                }
            } catch (RuntimeException failed) {
                LOG.warn("the outbox could not be read; trying again in a second", failed);
            }
            waitForNews();
        }
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
