package org.shouwang.household.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.shouwang.household.usecase.SummarizeHouseholds.Summary;
import org.shouwang.kernel.Coded;

/**
 * How many households a region has. What does not occur is absent.
 *
 * @param statuses all households by {@code status}
 * @param householdTypes households in the register ({@code active}) by {@code householdType}
 * @param tags households in the register by key group; one may be in several
 */
@Serdeable
record HouseholdSummary(List<Figure> statuses, List<Figure> householdTypes, List<Figure> tags) {

    /**
     * @param code as the filter of the household list takes it
     * @param count households
     */
    @Serdeable
    record Figure(String code, long count) {}

    static HouseholdSummary of(Summary summary) {
        return new HouseholdSummary(figures(summary.statuses()), figures(summary.types()), figures(summary.keyGroups()));
    }

    private static List<Figure> figures(Map<? extends Coded, Long> counts) {
        return counts.entrySet().stream().map(each -> new Figure(each.getKey().code(), each.getValue())).toList();
    }
}
