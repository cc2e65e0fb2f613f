package org.shouwang.householdcode.usecase;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.householdcode.store.ActiveCode;
import org.shouwang.householdcode.store.ScanCounts;
import org.shouwang.householdcode.store.ScanCounts.Day;

/**
 * Counts scans in memory and stores them every few seconds, so that a scan costs one statement. A server that is killed
 * forgets the last seconds of a statistic; one that is stopped forgets nothing.
 */
@Singleton
public class ScanCounter {

    private final ScanCounts counts;
    private final Clock clock;
    private final Map<Day, Long> pending = new ConcurrentHashMap<>();

    ScanCounter(ScanCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    void count(ActiveCode scanned) {
        pending.merge(new Day(scanned.id(), scanned.region(), LocalDate.now(clock)), 1L, Long::sum);
    }

    /** What could not be stored is counted again with the next. */
    @Scheduled(fixedDelay = "5s")
    @PreDestroy
    void store() {
        Map<Day, Long> taken = new HashMap<>();
        for (Day day : pending.keySet()) {
            Long scans = pending.remove(day); // in one step: a scan that comes now opens a new entry
            if (scans != null) {
                taken.put(day, scans);
            }
        }
        try {
            counts.addAcrossTenants(taken);
        } catch (RuntimeException failed) {
            taken.forEach((day, scans) -> pending.merge(day, scans, Long::sum));
            throw failed;
        }
    }
}
