package org.shouwang.platform.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Long work lets those pass who wait for an answer: as long as somebody else is being served here, it rests nine times as
 * long as it worked; on an idle server it never rests. The database knows no priorities, so this is what keeps the import
 * of one tenant out of the answers to another. Measured by {@code infra/bench/run tenant}.
 */
@Singleton
public class Courtesy {

    private static final int RESTS = 9;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    private static final Duration LATELY = Duration.ofSeconds(1);

    private final Cache<String, Boolean> servedLately = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(LATELY).build();

    /** @param somebody id of who got an answer; empty for the public */
    public void served(String somebody) {
        servedLately.put(somebody, true);
    }

    /**
     * Comes back after the rest that is due, if any.
     *
     * @param worked for how long without a rest
     * @param owner who waits for this work: that they look how far it is does not slow it down
     */
    public void restAfter(Duration worked, String owner) {
        if (servedLately.asMap().keySet().stream().anyMatch(somebody -> !somebody.equals(owner))) {
            Duration rest = worked.multipliedBy(RESTS);
            try {
                Thread.sleep(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // the next step of the work finds out
            }
        }
    }
}
