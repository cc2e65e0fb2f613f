package org.shouwang.platform.idempotency;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Deletes stored answers that nobody will ask for again: a client that is offline for a week may still repeat its writes. */
@Singleton
final class AnswerRetention implements Recurring {

    private final StoredAnswers answers;
    private final Clock clock;
    private final Duration kept;

    AnswerRetention(StoredAnswers answers, Clock clock, @Value("${shouwang.idempotency.answers-kept}") Duration kept) {
        if (kept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("ANSWERS_KEPT must be at least a day (1d): a phone that was offline over night repeats its writes");
        }
        this.answers = answers;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "idempotency-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        answers.deleteBefore(clock.instant().minus(kept));
    }
}
