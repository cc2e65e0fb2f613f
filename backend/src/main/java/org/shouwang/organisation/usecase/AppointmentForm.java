package org.shouwang.organisation.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A person for a post: by account, or by name when somebody does not sign in here (not for duties).
 *
 * @param post code of the post
 * @param lead answers for the duty; the leader of a task force always does
 * @param accountId account
 * @param name name, without an account
 * @param title what the person is elsewhere
 * @param validFrom first day; today when left out
 */
@Serdeable
public record AppointmentForm(
        @NotNull String post,
        @Nullable Boolean lead,
        @Nullable String accountId,
        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String title,
        @Nullable LocalDate validFrom) {}
