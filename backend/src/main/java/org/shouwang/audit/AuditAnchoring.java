package org.shouwang.audit;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Writes the head of each chain to the log every hour: see {@link Sealer#anchorAll}. */
@Singleton
class AuditAnchoring implements Recurring {

    private final Sealer sealer;

    AuditAnchoring(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "audit-anchor";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sealer.anchorAll();
    }
}
