package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a household earned and spent. The window of twelve months follows from the reference date; what lies outside is
 * kept and not counted.
 *
 * @param purpose {@code identification}, {@code monitoring}, {@code elimination} or {@code annual}
 * @param referenceDate day of the procedure, from which the year is counted back
 * @param alignment {@code day} or {@code month}; decided by the province's policy
 * @param memberBasis {@code registered} or {@code resident}; decided by the province's policy
 * @param memberCount heads that the income is divided among; may be left out for {@code registered}, where the register knows
 * @param attestedBy who signed
 * @param items amounts
 */
@Serdeable
public record IncomeStatementForm(
        @Nullable String purpose,
        @Nullable LocalDate referenceDate,
        @Nullable String alignment,
        @Nullable String memberBasis,
        @Nullable Integer memberCount,
        @Nullable String attestedBy,
        @Nullable List<ItemForm> items) {

    /**
     * @param kind code of the income item, such as {@code migrant_work} or {@code medical_self_paid}; it says the category
     * @param amount yuan
     * @param period month {@code 2026-03} or day {@code 2026-03-15}
     * @param personId member whose income it is
     * @param evidence what proves it
     */
    @Serdeable
    public record ItemForm(
            @Nullable String kind,
            @Nullable String amount,
            @Nullable String period,
            @Nullable String personId,
            @Nullable String evidence) {}
}
