package org.shouwang.platform.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Long work lets those pass who wait for an answer: as long as somebody else is being served here, it rests many times as
 * long as it worked, so that few answers meet it; on an idle server it never rests. A village's file is done in less time
 * than a rest would take, so short work does not rest. The database knows no priorities, so this is what keeps the import of
 * one tenant out of the answers to another. Measured by {@code infra/bench/run tenant}.
 */
@Singleton
public class Courtesy {

    /** On one processor; each further one leaves more room beside the work. */
    private static final int RESTS = 60;
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONGEST_REST = Duration.ofSeconds(20);
    private static final Duration LATELY = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Cache<String, Boolean> servedLately;
    private final int rests;
    private final Ticker ticker;
    private final Sleep sleep;

    @Inject
    Courtesy() {
        this(Runtime.getRuntime().availableProcessors(), Ticker.systemTicker(), Thread::sleep);
    }

    Courtesy(int processors, Ticker ticker, Sleep sleep) {
        this.rests = Math.max(1, RESTS / processors);
        this.ticker = ticker;
        this.sleep = sleep;
        this.servedLately = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(LATELY).ticker(ticker).build();
    }

    interface Sleep {

        void sleep(Duration duration) throws InterruptedException;
    }

    /** @param somebody id of who got an answer; empty for the public */
    public void served(String somebody) {
        servedLately.put(somebody, true);
    }

    /**
     * Long work that begins now.
     *
     * @param owner who waits for this work: that they look how far it is does not slow it down
     * @param stop whether the work shall end, so that a rest does too
     */
    public Work begin(String owner, BooleanSupplier stop) {
        return new Work(owner, stop);
    }

    /** One piece of long work, in the one thread that does it. */
    public final class Work {

        private final String owner;
        private final BooleanSupplier stop;
        private Duration worked = Duration.ZERO;
        private long lastRest = ticker.read();

        private Work(String owner, BooleanSupplier stop) {
            this.owner = owner;
            this.stop = stop;
        }

        /** Comes back after the rest that is due for all that was done since the last one; at once while the work is still short. */
        public void rest() {
            Duration sinceLastRest = Duration.ofNanos(ticker.read() - lastRest);
            worked = worked.plus(sinceLastRest);
            if (worked.compareTo(SHORT) > 0) {
                sleep(shorter(sinceLastRest.multipliedBy(rests), LONGEST_REST));
            }
            lastRest = ticker.read();
        }

        private void sleep(Duration due) {
            long end = ticker.read() + due.toNanos();
            try {
                for (long left = due.toNanos(); left > 0 && !stop.getAsBoolean() && servesOthers(owner); left = end - ticker.read()) {
                    sleep.sleep(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // the next step of the work finds out
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean servesOthers(String owner) {
        return servedLately.asMap().keySet().stream().anyMatch(somebody -> !somebody.equals(owner));
    }
}
