package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Somebody who works here.
 *
 * @param accountId account
 * @param username login
 * @param name name
 * @param roles role words held inside the jurisdiction today
 * @param regionCode region of a duty
 * @param regionName its name
 * @param maskedPhone first three and last four digits
 */
@Serdeable
record WorkerView(
        String accountId, String username, String name, List<String> roles, String regionCode, String regionName, @Nullable String maskedPhone) {}
