package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.store.HouseholdCounts;
import org.shouwang.household.store.HouseholdCounts.Count;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.web.Figures;

/** Counts the households of a region as the filters of the household list tell them apart. */
@Singleton
public class SummarizeHouseholds {

    private final Figures<List<Count>> figures;

    SummarizeHouseholds(HouseholdCounts counts) {
        figures = new Figures<>(counts::of, all -> all.stream().mapToLong(Count::households).sum());
    }

    /**
     * What does not occur is absent.
     *
     * @param statuses all households
     * @param types those in the register
     * @param keyGroups those in the register; one may be in several groups
     */
    public record Summary(Map<HouseholdStatus, Long> statuses, Map<HouseholdType, Long> types, Map<KeyGroup, Long> keyGroups) {}

    public Summary of(Jurisdiction where) {
        List<Count> all = figures.of(where);
        List<Count> active = all.stream().filter(count -> count.status() == HouseholdStatus.ACTIVE).toList();
        return new Summary(
                sums(HouseholdStatus.class, all, count -> Set.of(count.status())),
                sums(HouseholdType.class, active, count -> Set.of(count.type())),
                sums(KeyGroup.class, active, Count::keyGroups));
    }

    private static <C extends Enum<C>> Map<C, Long> sums(Class<C> list, List<Count> counts, Function<Count, Set<C>> kinds) {
        Map<C, Long> sums = new EnumMap<>(list);
        counts.forEach(count -> kinds.apply(count).forEach(kind -> sums.merge(kind, count.households(), Long::sum)));
        return sums;
    }
}
