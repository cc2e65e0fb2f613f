package org.shouwang.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.shouwang.kernel.Jurisdiction;

/**
 * Figures of a region. Counting a province goes through a million rows, so what needed more than ten thousand is kept for a
 * minute, and counted once when many ask at the same moment. Smaller figures are counted each time: who has just registered
 * a household sees it in them.
 *
 * @param <F> counted for a jurisdiction and nothing else, so it is the same for everybody who may see it
 */
public final class Figures<F> {

    private static final long LARGE = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Function<Jurisdiction, F> count;
    private final Cache<Jurisdiction, F> kept;

    /** @param rows that were gone through for the figures */
    public Figures(Function<Jurisdiction, F> count, ToLongFunction<F> rows) {
        this.count = count;
        this.kept = Caffeine.newBuilder().maximumSize(10_000)
                .expireAfter(Expiry.<Jurisdiction, F>writing((where, figures) -> rows.applyAsLong(figures) > LARGE ? KEPT : Duration.ZERO))
                .build();
    }

    public F of(Jurisdiction where) {
        return kept.get(where, count);
    }
}
