package org.shouwang.grid.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param accountId who takes the grid; needs a grant that covers it
 * @param validFrom first day; today when left out
 * @param reason why it changes hands
 */
@Serdeable
record AssignmentForm(
        @NotNull String accountId, @Nullable LocalDate validFrom,
        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}
