package org.shouwang.organisation.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.shouwang.organisation.usecase.AppointmentForm;

/** @param regionCode village; for the leader of a village group also the group */
@Serdeable
record BindingForm(@NotNull String regionCode, @Valid @NotNull AppointmentForm person) {}
