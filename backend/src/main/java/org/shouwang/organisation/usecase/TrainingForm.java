package org.shouwang.organisation.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One training and everybody who was there.
 *
 * @param topic what it was about
 * @param heldOn day, not in the future
 * @param hours 0.5 to 200
 * @param people at most 1,000
 */
@Serdeable
public record TrainingForm(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") String topic,
        @NotNull LocalDate heldOn,
        @NotNull @DecimalMin("0.5") @DecimalMax("200") @Digits(integer = 3, fraction = 1) BigDecimal hours,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Trained> people) {

    /**
     * @param accountId account
     * @param result {@code attended} (when left out), {@code passed} or {@code failed}
     */
    @Serdeable
    public record Trained(@NotNull String accountId, @Nullable String result) {}
}
