package org.shouwang.organisation.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A person at a training.
 *
 * @param id record
 * @param accountId who
 * @param personName name at that time
 * @param regionName where the account was kept
 * @param topic what it was about
 * @param heldOn day
 * @param hours length
 * @param result {@code attended}, {@code passed}, {@code failed}
 */
@Serdeable
record TrainingRecord(
        String id, String accountId, String personName, String regionName, String topic, LocalDate heldOn, String hours, String result) {}
