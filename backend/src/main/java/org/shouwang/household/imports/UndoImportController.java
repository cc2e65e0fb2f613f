package org.shouwang.household.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.shouwang.household.usecase.ReasonForm;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** Taking back what an import registered. */
@Controller("/api/v1/household-imports/{id}")
@Tag(name = "household")
class UndoImportController {

    private final UndoImport undoing;

    UndoImportController(UndoImport undoing) {
        this.undoing = undoing;
    }

    /** What undoing would take back and what would stay; once it was asked for, how far it is. */
    @Get("/undoing")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    UndoingView getImportUndoing(Actor actor, @PathVariable String id) {
        return undoing.get(actor, RequestParameters.id(id));
    }

    /** Takes the households back that the import registered and nobody changed since. A job does it. */
    @Post("/undoing")
    @Status(HttpStatus.ACCEPTED)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    UndoingView undoImport(Actor actor, @PathVariable String id, @Body ReasonForm body) {
        return undoing.undo(actor, RequestParameters.id(id), body);
    }

    /**
     * Households of the import that somebody changed since: undoing leaves them.
     *
     * @param cursor {@code nextCursor} of the page before
     * @param limit households per page
     */
    @Get("/kept-households")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    Page<KeptHouseholdView> listKeptHouseholds(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return undoing.kept(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit);
    }
}
