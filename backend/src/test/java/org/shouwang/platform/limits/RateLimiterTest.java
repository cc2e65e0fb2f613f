package org.shouwang.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.problem.Refusal;

class RateLimiterTest {

    private static final Caller ZHANG = new Caller("address 10.0.0.1");
    private static final Caller LI = new Caller("address 10.0.0.2");

    private final HandClock clock = new HandClock();
    private final RateLimiter limiter = new RateLimiter(5, Duration.ofSeconds(50), clock);

    @Test
    void aCallerIsServedExactlyAsOftenAsTheBudgetSays() {
        long served = IntStream.range(0, 20).filter(attempt -> isServed(ZHANG)).count();

        assertThat(served).isEqualTo(5);
    }

    @Test
    void aRefusedCallerIsToldWhenToComeBackAndIsServedThenAndNotBefore() {
        IntStream.range(0, 5).forEach(attempt -> limiter.spend(ZHANG));

        assertThatThrownBy(() -> limiter.spend(ZHANG))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.facts()).isEqualTo(Map.of("retryAfterSeconds", 10L)));

        clock.advance(Duration.ofMillis(9_999));
        assertThat(isServed(ZHANG)).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(isServed(ZHANG)).isTrue();
        assertThat(isServed(ZHANG)).isFalse();
    }

    @Test
    void oneCallersBudgetIsNotAnothers() {
        IntStream.range(0, 5).forEach(attempt -> limiter.spend(ZHANG));

        assertThat(isServed(LI)).isTrue();
    }

    @Test
    void lookingAtABudgetTakesNothingFromIt() {
        IntStream.range(0, 4).forEach(attempt -> limiter.spend(ZHANG));
        IntStream.range(0, 100).forEach(attempt -> limiter.refuseIfSpent(ZHANG));

        assertThatCode(() -> limiter.spend(ZHANG)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limiter.refuseIfSpent(ZHANG)).isInstanceOf(Refusal.class);
    }

    private boolean isServed(Caller caller) {
        try {
            limiter.spend(caller);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Stands still until somebody moves it. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
