package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What somebody knows of a household; exactly one of the first six. Personal data has no place in an address, hence a body.
 *
 * @param name beginning of a member's name; needs a region inside one county
 * @param idNumber whole identity number of a member
 * @param phone whole phone of the household or a member
 * @param code household code as printed on the door plate
 * @param householdNo household number of the platform
 * @param nationalHouseholdNo household number in the national system
 * @param region only inside this region
 * @param cursor {@code nextCursor} of the page before
 * @param limit households per page, 1 to 100, 20 when absent
 */
@Serdeable
public record SearchForm(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String code,
        @Nullable String householdNo,
        @Nullable String nationalHouseholdNo,
        @Nullable String region,
        @Nullable String cursor,
        @Nullable Integer limit) {}
