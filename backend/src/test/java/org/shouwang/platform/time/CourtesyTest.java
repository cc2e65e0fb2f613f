package org.shouwang.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration WORKED = Duration.ofMillis(200);

    private long now;
    private boolean neighbourKeepsAsking;
    private boolean shallStop;
    private Courtesy courtesy = onProcessors(2);

    @Test
    void anImportDoesNotRestOnAnIdleServer() {
        assertThat(restAfter(WORKED, longWorkOn(2))).isZero();
    }

    @Test
    void anImportRestsThirtyTimesAsLongAsItWorkedWhileANeighbourIsServedOnTwoProcessors() {
        neighbourKeepsAsking = true;

        assertThat(restAfter(WORKED, longWorkOn(2))).isEqualTo(WORKED.multipliedBy(30));
    }

    @Test
    void theMoreProcessorsTheShorterTheRest() {
        neighbourKeepsAsking = true;

        assertThat(restAfter(WORKED, longWorkOn(64))).isEqualTo(WORKED);
    }

    @Test
    void noRestIsLongerThanTwentySeconds() {
        neighbourKeepsAsking = true;

        assertThat(restAfter(Duration.ofHours(1), longWorkOn(2))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theFileOfAVillageIsDoneAtOnceHoweverManyAreServed() {
        neighbourKeepsAsking = true;
        Courtesy.Work work = workOn(2);

        assertThat(restAfter(SHORT.minus(WORKED), work)).isZero();
        assertThat(restAfter(WORKED, work)).isZero();
        assertThat(restAfter(WORKED, work)).isEqualTo(WORKED.multipliedBy(30));
    }

    @Test
    void aRestIsNotWork() {
        neighbourKeepsAsking = true;
        Courtesy.Work work = longWorkOn(2);
        restAfter(WORKED, work);

        assertThat(restAfter(WORKED, work)).isEqualTo(WORKED.multipliedBy(30));
    }

    @Test
    void itGoesOnAsSoonAsNobodyIsServedAnyMore() {
        Courtesy.Work work = longWorkOn(2);

        assertThat(restAfter(WORKED, work, "neighbour")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void itGoesOnAtOnceWhenItShallStop() {
        neighbourKeepsAsking = true;
        Courtesy.Work work = longWorkOn(2);
        shallStop = true;

        assertThat(restAfter(WORKED, work)).isZero();
    }

    @Test
    void whoLooksHowFarTheirOwnImportIsDoesNotSlowItDown() {
        Courtesy.Work work = longWorkOn(2);

        assertThat(restAfter(WORKED, work, "importer")).isZero();
    }

    private Duration restAfter(Duration worked, Courtesy.Work work) {
        return restAfter(worked, work, neighbourKeepsAsking ? "neighbour" : null);
    }

    /** @param served who gets an answer at the end of the work, if anybody */
    private Duration restAfter(Duration worked, Courtesy.Work work, @Nullable String served) {
        now += worked.toNanos();
        if (served != null) {
            courtesy.served(served);
        }
        long begun = now;
        work.rest();
        return Duration.ofNanos(now - begun);
    }

    private Courtesy.Work longWorkOn(int processors) {
        Courtesy.Work work = workOn(processors);
        now += SHORT.toNanos();
        shallStop = true;
        work.rest();
        shallStop = false;
        return work;
    }

    private Courtesy.Work workOn(int processors) {
        courtesy = onProcessors(processors);
        return courtesy.begin("importer", () -> shallStop);
    }

    /** Time passes only while somebody sleeps. */
    private Courtesy onProcessors(int processors) {
        return new Courtesy(processors, () -> now, duration -> {
            now += duration.toNanos();
            if (neighbourKeepsAsking) {
                courtesy.served("neighbour");
            }
        });
    }
}
