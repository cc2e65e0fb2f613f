package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.shouwang.household.usecase.FindSharedPhones;
import org.shouwang.household.usecase.Places;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** Phones that several households gave. */
@Controller("/api/v1/shared-phones")
@Tag(name = "household")
class SharedPhoneController {

    private final FindSharedPhones phones;
    private final Places places;

    SharedPhoneController(FindSharedPhones phones, Places places) {
        this.phones = phones;
        this.places = places;
    }

    /**
     * Phones of several households inside the caller's jurisdiction: a hint that one of them is wrong.
     *
     * @param region a county or what lies in it; may be left out by who stands for no more than a county
     * @param cursor {@code nextCursor} of the page before
     * @param limit phones per page
     */
    @Get
    @Access(roles = {Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE})
    Page<SharedPhoneView> listSharedPhones(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Jurisdiction where = RequestParameters.where(actor, region);
        return phones.list(where, Cursor.parse(cursor, 1), limit).map(phone -> SharedPhoneView.of(phone, places));
    }
}
