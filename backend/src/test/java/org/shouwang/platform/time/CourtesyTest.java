package org.shouwang.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private static final Duration WORKED = Duration.ofMillis(200);

    private final Courtesy courtesy = new Courtesy();

    @Test
    void backgroundWorkDoesNotRestOnAnIdleServer() {
        assertThat(restAfterWork()).isLessThan(WORKED);
    }

    @Test
    void backgroundWorkRestsFourTimesAsLongAsItWorkedWhileSomebodyIsServed() {
        courtesy.worksFor("importer");
        courtesy.served("importer");
        courtesy.served("neighbour");

        assertThat(restAfterWork()).isGreaterThanOrEqualTo(WORKED.multipliedBy(4));
    }

    @Test
    void whoLooksHowFarTheirOwnImportIsDoesNotSlowItDown() {
        courtesy.worksFor("importer");
        courtesy.served("importer");

        assertThat(restAfterWork()).isLessThan(WORKED);
    }

    @Test
    void anImporterWhoseImportIsOverIsServedLikeEverybodyElse() {
        courtesy.worksFor("importer");
        courtesy.worksNoLongerFor("importer");
        courtesy.served("importer");

        assertThat(restAfterWork()).isGreaterThanOrEqualTo(WORKED.multipliedBy(4));
    }

    private Duration restAfterWork() {
        long begun = System.nanoTime();
        courtesy.restAfter(WORKED);
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
