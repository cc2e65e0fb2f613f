package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.shouwang.household.usecase.FindDuplicates;
import org.shouwang.household.usecase.Places;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Persons who are registered in two counties. */
@Controller("/api/v1/duplicate-persons")
@Tag(name = "household")
class DuplicatePersonController {

    private final FindDuplicates duplicates;
    private final Places places;

    DuplicatePersonController(FindDuplicates duplicates, Places places) {
        this.duplicates = duplicates;
        this.places = places;
    }

    /**
     * Persons who live in households of two counties, when the caller's jurisdiction covers both.
     *
     * @param cursor {@code nextCursor} of the page before
     * @param limit pairs per page
     */
    @Get
    @Access(roles = {Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE})
    Page<DuplicateView> listDuplicatePersons(
            Actor actor, @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return duplicates.list(actor, Cursor.parse(cursor, 1), limit).map(pair -> DuplicateView.of(pair, places));
    }
}
