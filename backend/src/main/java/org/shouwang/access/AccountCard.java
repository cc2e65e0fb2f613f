package org.shouwang.access;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/**
 * What other features show of a person who works on the platform.
 *
 * @param id of the account
 * @param maskedPhone first three and last four digits; null when none is known
 * @param active may sign in; neither suspended nor gone
 * @param region where the account is kept
 */
public record AccountCard(String id, String username, String name, @Nullable String maskedPhone, boolean active, RegionCode region) {}
