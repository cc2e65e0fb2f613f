package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.shouwang.household.usecase.MergePersons;
import org.shouwang.household.usecase.PersonMergeForm;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.ReasonForm;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;

/** Persons who were registered twice. */
@Controller("/api/v1")
@Tag(name = "household")
class PersonMergeController {

    private final MergePersons merging;
    private final Places places;

    PersonMergeController(MergePersons merging, Places places) {
        this.merging = merging;
        this.places = places;
    }

    /**
     * The number of a merge.
     *
     * @param id merge
     */
    @Serdeable
    record PersonMergeReceipt(String id) {}

    /** This member is the same person as another one: the member leaves this household, the other record is kept. */
    @Post("/households/{id}/members/{personId}/merge")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.COUNTY_CENTRE, Role.CITY_CENTRE, Role.PROVINCE_CENTRE})
    PersonMergeReceipt mergePersons(
            Actor actor, @PathVariable String id, @PathVariable String personId, Version version, @Body PersonMergeForm body) {
        return new PersonMergeReceipt(
                Long.toString(merging.merge(actor, RequestParameters.id(id), RequestParameters.id(personId), version, body)));
    }

    /**
     * Merges of persons, newest first, when the caller's jurisdiction covers both households.
     *
     * @param cursor {@code nextCursor} of the page before
     * @param limit merges per page
     */
    @Get("/person-merges")
    @Access(roles = {Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE})
    Page<PersonMergeView> listPersonMerges(
            Actor actor, @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return merging.list(actor, Cursor.parse(cursor, 1), limit).map(merge -> PersonMergeView.of(merge, places));
    }

    /** Both records are as they were before the merge. Possible for 30 days. */
    @Post("/person-merges/{id}/undoing")
    @Idempotent
    @Access(roles = {Role.COUNTY_CENTRE, Role.CITY_CENTRE, Role.PROVINCE_CENTRE})
    PersonMergeReceipt undoPersonMerge(Actor actor, @PathVariable String id, @Body ReasonForm body) {
        merging.undo(actor, RequestParameters.id(id), body);
        return new PersonMergeReceipt(id);
    }
}
