package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.shouwang.audit.AuditEntry;
import org.shouwang.household.domain.Purpose;
import org.shouwang.household.usecase.AddMember;
import org.shouwang.household.usecase.CorrectMember;
import org.shouwang.household.usecase.DepartureForm;
import org.shouwang.household.usecase.EndMembership;
import org.shouwang.household.usecase.GuaranteeForm;
import org.shouwang.household.usecase.IncomeStatementForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.Receipt;
import org.shouwang.household.usecase.RecordGuarantee;
import org.shouwang.household.usecase.RecordIncomeStatement;
import org.shouwang.household.usecase.Records;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;

/** What belongs to one household: members, statements, guarantees, and who looked at it. */
@Controller("/api/v1/households/{id}")
@Tag(name = "household")
class HouseholdRecordController {

    private final AddMember adding;
    private final CorrectMember correcting;
    private final EndMembership ending;
    private final RecordIncomeStatement statements;
    private final RecordGuarantee guarantees;
    private final Records records;
    private final Places places;

    HouseholdRecordController(
            AddMember adding,
            CorrectMember correcting,
            EndMembership ending,
            RecordIncomeStatement statements,
            RecordGuarantee guarantees,
            Records records,
            Places places) {
        this.adding = adding;
        this.correcting = correcting;
        this.ending = ending;
        this.statements = statements;
        this.guarantees = guarantees;
        this.records = records;
        this.places = places;
    }

    /** Somebody joins the household, from a day on and for a reason. */
    @Post("/members")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> addMember(Actor actor, @PathVariable String id, @Body MemberForm body) {
        return Receipts.created(adding.add(actor, RequestParameters.id(id), body));
    }

    /** Replaces what the file says about a current member. */
    @Put("/members/{personId}")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> correctMember(
            Actor actor, @PathVariable String id, @PathVariable String personId, Version version, @Body MemberForm body) {
        return Receipts.ok(correcting.correct(actor, RequestParameters.id(id), RequestParameters.id(personId), version, body));
    }

    /** Somebody leaves the household. When the head leaves and others stay, the form names the new head. */
    @Post("/members/{personId}/departure")
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> endMembership(
            Actor actor, @PathVariable String id, @PathVariable String personId, @Body DepartureForm body) {
        return Receipts.ok(ending.end(actor, RequestParameters.id(id), RequestParameters.id(personId), body));
    }

    /** Records what the household earned and spent in the year before a procedure. */
    @Post("/income-statements")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> recordIncomeStatement(Actor actor, @PathVariable String id, @Body IncomeStatementForm body) {
        return Receipts.created(statements.record(actor, RequestParameters.id(id), body));
    }

    /**
     * Income statements with their items, newest first.
     *
     * @param id household
     * @param purpose needed from city, province and auditors, as for the household itself
     * @param cursor {@code nextCursor} of the page before
     * @param limit statements per page
     */
    @Get("/income-statements")
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER,
        Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<StatementView> listIncomeStatements(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String purpose,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Records.Statements found = records.statements(
                actor,
                RequestParameters.id(id),
                RequestParameters.code("purpose", Purpose.LIST, purpose),
                Cursor.parse(cursor, 1),
                limit);
        return found.page().map(statement -> StatementView.of(statement, found.membersToday()));
    }

    /** Records how schooling, medical care, housing or water stands. */
    @Post("/guarantees")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> recordGuarantee(Actor actor, @PathVariable String id, @Body GuaranteeForm body) {
        return Receipts.created(guarantees.record(actor, RequestParameters.id(id), body));
    }

    /**
     * What became of the household since it was registered: each change with its values before and after, newest first.
     *
     * @param id household
     * @param purpose needed from city, province and auditors, as for the household itself
     * @param cursor {@code nextCursor} of the page before
     * @param limit changes per page
     */
    @Get("/changes")
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER,
        Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<ChangeView> listHouseholdChanges(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String purpose,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Records.Changes found = records.changes(
                actor, RequestParameters.id(id), RequestParameters.code("purpose", Purpose.LIST, purpose), Cursor.parse(cursor, 1), limit);
        return found.page().map(change -> ChangeView.of(change, found.sight(), places));
    }

    /**
     * Who looked at the household or changed it, newest first.
     *
     * @param id household
     * @param cursor {@code nextCursor} of the page before
     * @param limit entries per page
     */
    @Get("/accesses")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE,
        Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<AuditEntry> listHouseholdAccesses(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return records.accesses(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit);
    }
}
