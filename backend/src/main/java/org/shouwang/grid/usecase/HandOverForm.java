package org.shouwang.grid.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Grids change hands: those that are named, or all of a person.
 *
 * @param fromAccountId who gives them away; only grids that are with this person move
 * @param regionCodes the grids; all of the person inside the caller's jurisdiction when left out
 * @param toAccountIds who takes them, in neighbouring parts of equal size
 * @param startsOn first day of the successors; today when left out
 * @param reason why
 */
@Serdeable
public record HandOverForm(
        @Nullable String fromAccountId,
        @Nullable @Size(max = 20000) List<@NotNull String> regionCodes,
        @NotEmpty @Size(max = 200) List<@NotNull String> toAccountIds,
        @Nullable LocalDate startsOn,
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}
