package org.shouwang.platform.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Background work lets those pass who wait for an answer: as long as somebody is being served here, it rests four times as
 * long as it worked; on an idle server it never rests. The database knows no priorities, so this is what keeps the import of
 * one tenant out of the answers to another. Measured by {@code infra/bench/run tenant}.
 */
@Singleton
public class Courtesy {

    private static final int RESTS = 4;
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final Duration LATELY = Duration.ofSeconds(1);

    private final Cache<String, Boolean> servedLately = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(LATELY).build();
    private final Set<String> patrons = ConcurrentHashMap.newKeySet();

    /** @param somebody id of who got an answer; empty for the public */
    public void served(String somebody) {
        servedLately.put(somebody, true);
    }

    /** That somebody looks how far their own work is does not slow it down. */
    public void worksFor(String patron) {
        patrons.add(patron);
    }

    public void worksNoLongerFor(String patron) {
        patrons.remove(patron);
    }

    /**
     * Comes back after the rest that is due, if any.
     *
     * @param worked for how long without a rest
     */
    public void restAfter(Duration worked) {
        if (!patrons.containsAll(servedLately.asMap().keySet())) {
            Duration rest = worked.multipliedBy(RESTS);
            try {
                Thread.sleep(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // the next step of the work finds out
            }
        }
    }
}
