package org.shouwang.platform.idempotency;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Deletes stored answers that nobody will ask for again: a client that is offline for a week may still repeat its writes. */
@Singleton
final class AnswerRetention implements Recurring {

    static final Duration KEPT = Duration.ofDays(7);

    private final StoredAnswers answers;
    private final Clock clock;

    AnswerRetention(StoredAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
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
        answers.deleteBefore(clock.instant().minus(KEPT));
    }
}
