package org.shouwang.region;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.database.Sql;
import org.shouwang.region.Divisions.Division;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the divisions into the database at the first start, before the server answers. One province is one transaction,
 * so a start after a kill goes on with the next; of several replicas one loads and the others wait for it.
 */
@Singleton
class RegionLoader {

    /** Before everything that starts up on top of regions. */
    static final int ORDER = -100;

    private static final Logger LOG = LoggerFactory.getLogger(RegionLoader.class);
    private static final String LOCK = "LEFT(CONCAT('region.load.', DATABASE()), 64)";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ROWS_PER_STATEMENT = 1000;
    /** While one waits for the database the other prepares its rows; more only queue up at the indexes. */
    private static final int WRITERS = 2;

    private final Sql sql;
    private final RegionConfiguration configuration;
    private final Clock clock;

    RegionLoader(Sql sql, RegionConfiguration configuration, Clock clock) {
        this.sql = sql;
        this.configuration = configuration;
        this.clock = clock;
    }

    @EventListener
    @Order(ORDER)
    void onStart(StartupEvent event) {
        load();
    }

    /** Loads what is wanted and not there yet. */
    void load() {
        if (missing().isEmpty()) {
            return;
        }
        sql.execute(connection -> {
            lock(connection);
            try {
                loadMissing();
            } finally {
                unlock(connection);
            }
            return true;
        });
    }

    private void loadMissing() {
        Instant start = clock.instant();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var slots = new Semaphore(WRITERS + 1); // no more than three provinces in memory
            List<Future<?>> stored = new ArrayList<>();
            Divisions.eachProvince(missing()::contains, (province, divisions) -> {
                slots.acquireUninterruptibly();
                stored.add(writers.submit(() -> {
                    try {
                        store(province, divisions);
                    } finally {
                        slots.release();
                    }
                }));
            });
            for (Future<?> each : stored) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("the divisions could not be loaded", failed);
        }
        LOG.info("administrative divisions are in, {} s", Duration.between(start, clock.instant()).toSeconds());
    }

    private void store(String province, List<Division> divisions) {
        sql.inTransaction(() -> {
            for (int start = 0; start < divisions.size(); start += ROWS_PER_STATEMENT) {
                insert(divisions.subList(start, Math.min(divisions.size(), start + ROWS_PER_STATEMENT)));
            }
            sql.update("INSERT INTO region_vintage (province, vintage, divisions, loaded_at) VALUES (?, ?, ?, ?)",
                    province, Divisions.VINTAGE, divisions.size(), clock.instant());
        });
        LOG.info("province {}: {} divisions", province, divisions.size());
    }

    private void insert(List<Division> divisions) {
        sql.batch("""
                INSERT INTO region_region (code, depth, name, official_name, initials, other_initials, vintage)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, divisions.stream().map(RegionLoader::row).toList());
    }

    private static @Nullable Object[] row(Division division) {
        return new @Nullable Object[] {
            division.code().value(),
            RegionStore.depth(division.code().level()),
            division.name(),
            division.officialName(),
            division.initials(),
            division.otherInitials(),
            Divisions.VINTAGE
        };
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>(configuration.wanted());
        sql.list("SELECT province FROM region_vintage WHERE vintage = ?", row -> row.getString(1), Divisions.VINTAGE)
                .forEach(missing::remove);
        return missing;
    }

    /** Locks this database only. The server frees the lock by itself when the connection of a killed process ends. */
    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT GET_LOCK(" + LOCK + ", ?)")) {
            statement.setLong(1, PATIENCE.toSeconds());
            try (ResultSet answer = statement.executeQuery()) {
                if (!answer.next() || answer.getInt(1) != 1) {
                    throw new IllegalStateException(
                            "another server has been loading the divisions for " + PATIENCE.toMinutes() + " minutes");
                }
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT RELEASE_LOCK(" + LOCK + ")")) {
            statement.executeQuery().close();
        }
    }
}
