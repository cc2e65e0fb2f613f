package org.shouwang.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;

/**
 * Gives every caller a budget that fills up again evenly. It counts in this server's memory: behind one address with N
 * replicas a caller has up to N budgets, which is still a limit and costs no round trip.
 */
public final class RateLimiter {

    /** Callers that are forgotten first when somebody invents addresses: those who asked for least lately. */
    private static final int MOST_CALLERS = 100_000;

    private final int budget;
    private final Duration period;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /**
     * @param budget how often a caller may ask at once
     * @param period in which an empty budget is full again
     */
    public RateLimiter(int budget, Duration period, Clock clock) {
        this.budget = budget;
        this.period = period;
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(period).build();
    }

    /**
     * Takes one from the caller's budget.
     *
     * @throws Refusal 429 when nothing is left
     */
    public void spend(Caller caller) {
        ConsumptionProbe probe = buckets.get(caller.key(), key -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refusal(probe.getNanosToWaitForRefill());
        }
    }

    /**
     * Takes nothing.
     *
     * @throws Refusal 429 when nothing is left of the caller's budget
     */
    public void refuseIfSpent(Caller caller) {
        Bucket bucket = buckets.getIfPresent(caller.key());
        if (bucket != null) {
            EstimationProbe probe = bucket.estimateAbilityToConsume(1);
            if (!probe.canBeConsumed()) {
                throw refusal(probe.getNanosToWaitForRefill());
            }
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(budget).refillGreedy(budget, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Refusal refusal(long nanosToWait) {
        long seconds = Math.ceilDiv(nanosToWait, TimeUnit.SECONDS.toNanos(1));
        return new Refusal(CommonProblem.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", seconds));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
