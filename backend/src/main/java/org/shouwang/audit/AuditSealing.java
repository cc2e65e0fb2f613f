package org.shouwang.audit;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.shouwang.platform.jobs.Recurring;

/** Seals new entries within seconds: an unsealed entry is one that the owner of the database could still change unseen. */
@Singleton
class AuditSealing implements Recurring {

    private final Sealer sealer;

    AuditSealing(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        sealer.sealAll();
    }
}
