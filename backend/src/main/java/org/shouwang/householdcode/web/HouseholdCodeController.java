package org.shouwang.householdcode.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.householdcode.domain.CodeReason;
import org.shouwang.householdcode.domain.IssuedCode;
import org.shouwang.householdcode.usecase.IssueCode;
import org.shouwang.householdcode.usecase.ReadCodes;
import org.shouwang.householdcode.usecase.RevokeCode;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** The code of one household. */
@Controller("/api/v1/households/{id}/codes")
@Tag(name = "householdcode")
@Validated
class HouseholdCodeController {

    private final IssueCode issueCode;
    private final RevokeCode revokeCode;
    private final ReadCodes readCodes;
    private final CodeEntries entries;

    HouseholdCodeController(IssueCode issueCode, RevokeCode revokeCode, ReadCodes readCodes, CodeEntries entries) {
        this.issueCode = issueCode;
        this.revokeCode = revokeCode;
        this.readCodes = readCodes;
        this.entries = entries;
    }

    /**
     * @param reason to issue: {@code first_issue}, {@code lost}, {@code damaged}, {@code leaked}; to revoke: {@code lost},
     *     {@code damaged}, {@code leaked}, {@code household_left}, {@code issued_by_mistake}
     */
    @Serdeable
    record CodeReasonBody(@NotBlank String reason) {}

    /**
     * The codes that a household has and had, the newest first.
     *
     * @param id of the household
     * @param cursor nextCursor of the page before
     * @param limit codes per page
     */
    @Get
    @Access(roles = {
        Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER,
        Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<CodeEntry> listCodes(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Cursor after = Cursor.parse(cursor, 1);
        List<IssuedCode> rows = readCodes.ofHousehold(actor, RequestParameters.id(id), after == null ? null : after.number(0), limit + 1);
        return Page.of(rows, limit, row -> Cursor.at(row.id())).map(row -> entries.of(row, actor));
    }

    /** Issues the household's code. One that it has already is replaced and dead at once. */
    @Post
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<CodeEntry> issueCode(Actor actor, @PathVariable String id, @Body @Valid CodeReasonBody body) {
        CodeReason reason = reason(body, CodeReason::mayIssue);
        return HttpResponse.created(entries.of(issueCode.issue(actor, RequestParameters.id(id), reason), actor));
    }

    /** Withdraws the household's code without a new one. */
    @Post("/revocation")
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    CodeEntry revokeCode(Actor actor, @PathVariable String id, @Body @Valid CodeReasonBody body) {
        CodeReason reason = reason(body, CodeReason::mayRevoke);
        return entries.of(revokeCode.revoke(actor, RequestParameters.id(id), reason), actor);
    }

    private static CodeReason reason(CodeReasonBody body, Predicate<CodeReason> fits) {
        return CodeReason.LIST.findByCode(body.reason()).filter(fits).orElseThrow(() -> Refusal.invalid(List.of(
                new FieldFault("/reason", "unknown", "请从列表中选择原因", "choose a reason from the list"))));
    }
}
