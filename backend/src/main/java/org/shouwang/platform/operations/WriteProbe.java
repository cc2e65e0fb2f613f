package org.shouwang.platform.operations;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import org.reactivestreams.Publisher;
import org.shouwang.platform.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ready is who can write. A database whose disk is full goes on reading and lets writes hang without an error, so the probe
 * writes, and does not wait long.
 */
@Singleton
@Readiness
class WriteProbe implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WriteProbe.class);
    private static final String NAME = "write-probe";
    private static final int PATIENCE_SECONDS = 3;

    private final Sql sql;

    WriteProbe(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder(NAME, canWrite() ? HealthStatus.UP : HealthStatus.DOWN).build());
    }

    private boolean canWrite() {
        try {
            return sql.execute(connection -> {
                try (PreparedStatement write = connection.prepareStatement("UPDATE platform_probe SET written = written + 1 WHERE id = 1")) {
                    write.setQueryTimeout(PATIENCE_SECONDS);
                    return write.executeUpdate() == 1;
                }
            });
        } catch (RuntimeException failed) {
            LOG.warn("the database takes no write", failed);
            return false;
        }
    }
}
