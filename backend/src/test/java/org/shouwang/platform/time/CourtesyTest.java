package org.shouwang.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private static final Duration WORKED = Duration.ofMillis(200);

    private long now;
    private boolean neighbourKeepsAsking;
    private final Courtesy courtesy = onProcessors(2);

    @Test
    void anImportDoesNotRestOnAnIdleServer() {
        assertThat(rest(courtesy, WORKED)).isZero();
    }

    @Test
    void anImportRestsThirtyTimesAsLongAsItWorkedWhileANeighbourIsServedOnTwoProcessors() {
        neighbourKeepsAsking = true;
        courtesy.served("neighbour");

        assertThat(rest(courtesy, WORKED)).isEqualTo(WORKED.multipliedBy(30));
    }

    @Test
    void theMoreProcessorsTheShorterTheRest() {
        neighbourKeepsAsking = true;
        Courtesy large = onProcessors(64);
        large.served("neighbour");

        assertThat(rest(large, WORKED)).isEqualTo(WORKED);
    }

    @Test
    void noRestIsLongerThanTwentySeconds() {
        neighbourKeepsAsking = true;
        courtesy.served("neighbour");

        assertThat(rest(courtesy, Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void itGoesOnAsSoonAsNobodyIsServedAnyMore() {
        courtesy.served("neighbour");

        assertThat(rest(courtesy, WORKED)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void itGoesOnAtOnceWhenItShallStop() {
        courtesy.served("neighbour");
        long begun = now;

        courtesy.restAfter(WORKED, "importer", () -> true);

        assertThat(now).isEqualTo(begun);
    }

    @Test
    void whoLooksHowFarTheirOwnImportIsDoesNotSlowItDown() {
        courtesy.served("importer");

        assertThat(rest(courtesy, WORKED)).isZero();
    }

    private Duration rest(Courtesy of, Duration worked) {
        long begun = now;
        of.restAfter(worked, "importer", () -> false);
        return Duration.ofNanos(now - begun);
    }

    /** Time passes only while somebody sleeps. */
    private Courtesy onProcessors(int processors) {
        Courtesy[] one = new Courtesy[1];
        one[0] = new Courtesy(processors, () -> now, duration -> {
            now += duration.toNanos();
            if (neighbourKeepsAsking) {
                one[0].served("neighbour");
            }
        });
        return one[0];
    }
}
