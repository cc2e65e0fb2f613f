package org.shouwang.world;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background, no longer than needed. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Eventually() {}

    /** Asks until the answer fits, and fails with the last answer when it never does. */
    public static <T> T get(Supplier<T> question, Predicate<T> fits) {
        return get(question, fits, PATIENCE);
    }

    /** @param patience for what takes long on a busy machine, such as the start of a process */
    public static <T> T get(Supplier<T> question, Predicate<T> fits, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        T answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still " + answer + " after " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
