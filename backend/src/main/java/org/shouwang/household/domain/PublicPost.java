package org.shouwang.household.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Money;

/** 公益性岗位: a public welfare post that somebody holds. */
public record PublicPost(
        PublicPostType type,
        @Nullable String organisation,
        @Nullable Money monthlyWage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer months) {}
