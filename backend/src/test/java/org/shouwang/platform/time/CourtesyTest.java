package org.shouwang.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private static final Duration WORKED = Duration.ofMillis(200);

    private final Courtesy courtesy = new Courtesy();

    @Test
    void anImportDoesNotRestOnAnIdleServer() {
        assertThat(restAfterWork()).isLessThan(WORKED);
    }

    @Test
    void anImportRestsNineTimesAsLongAsItWorkedWhileANeighbourIsServed() {
        courtesy.served("importer");
        courtesy.served("neighbour");

        assertThat(restAfterWork()).isGreaterThanOrEqualTo(WORKED.multipliedBy(9));
    }

    @Test
    void whoLooksHowFarTheirOwnImportIsDoesNotSlowItDown() {
        courtesy.served("importer");

        assertThat(restAfterWork()).isLessThan(WORKED);
    }

    private Duration restAfterWork() {
        long begun = System.nanoTime();
        courtesy.restAfter(WORKED, "importer");
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
