package org.shouwang.organisation.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param endedOn first day without it; not in the future, not before it began */
@Serdeable
record EndForm(@NotNull LocalDate endedOn) {}
