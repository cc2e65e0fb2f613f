package org.shouwang.access.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.usecase.AccountForm;
import org.shouwang.access.usecase.CreateAccount;
import org.shouwang.access.usecase.GiveDuty;
import org.shouwang.access.usecase.GrantForm;
import org.shouwang.access.usecase.KeepAccount;
import org.shouwang.access.usecase.PersonForm;
import org.shouwang.access.usecase.ReadAccounts;
import org.shouwang.access.usecase.ReadAccounts.Question;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;
import org.shouwang.region.Regions;

/** People who may sign in, and their duties. */
@Controller("/api/v1/accounts")
@Tag(name = "access")
@Validated
class AccountController {

    private final ReadAccounts reading;
    private final CreateAccount creating;
    private final KeepAccount keeping;
    private final GiveDuty duties;
    private final Regions regions;
    private final Clock clock;

    AccountController(ReadAccounts reading, CreateAccount creating, KeepAccount keeping, GiveDuty duties, Regions regions, Clock clock) {
        this.reading = reading;
        this.creating = creating;
        this.keeping = keeping;
        this.duties = duties;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * A new account and its first password.
     *
     * @param id of the account
     * @param username login name
     * @param oneTimePassword for the first sign-in, which asks for another; it is shown here and never again
     */
    @Serdeable
    record FirstPassword(String id, String username, String oneTimePassword) {}

    /** @param reason why, for the record */
    @Serdeable
    record Reason(@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}

    /**
     * @param on first day without the duty; today without it
     * @param reason why, for the record
     */
    @Serdeable
    record DutyEnd(@Nullable LocalDate on, @Nullable @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}

    /** @param approved whether the duty shall count */
    @Serdeable
    record Decision(boolean approved) {}

    /**
     * Accounts kept inside the jurisdiction, by place. Operators of the platform see administrators of every tenant.
     *
     * @param region only those kept there and below
     * @param role only those with this role
     * @param status active, suspended, left
     * @param username beginning of the login name
     * @param unused true: only who has not signed in for as many days as the tenant has set
     * @param waiting true: only those with a duty that waits for a second person
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    Page<AccountItem> listAccounts(
            Actor actor,
            @QueryValue @Nullable @Size(max = 15) String region,
            @QueryValue @Nullable @Size(max = 32) String role,
            @QueryValue @Nullable @Size(max = 12) String status,
            @QueryValue @Nullable @Size(max = 32) String username,
            @QueryValue(defaultValue = "false") boolean unused,
            @QueryValue(defaultValue = "false") boolean waiting,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        LocalDate today = LocalDate.now(clock);
        return reading.list(actor, new Question(
                Optional.ofNullable(region).map(code -> RequestParameters.known(RegionCode.parse(code), "region")),
                role == null ? null : RequestParameters.known(Role.ofWord(role), "role"),
                status == null ? null : RequestParameters.known(AccountStatus.ofWord(status), "status"),
                username, unused, waiting, Cursor.parse(cursor, 2), limit)).map(line -> AccountItem.of(line, today, regions));
    }

    /** An account with everything it was given, also what has ended. */
    @Get("/{id}")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    HttpResponse<AccountView> getAccount(Actor actor, @PathVariable String id) {
        return tagged(actor, id);
    }

    /** Opens an account with its first duty. The answer holds the first password, once. */
    @Post
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    @ApiResponse(responseCode = "201", description = "The account and its first password",
            content = @Content(schema = @Schema(implementation = FirstPassword.class)))
    HttpResponse<?> createAccount(Actor actor, @Body @Valid AccountForm form) {
        CreateAccount.Created created = creating.create(actor, form);
        return HttpResponse.created(new FirstPassword(created.id(), form.username(), created.password().value()))
                .header(HttpHeaders.LOCATION, "/api/v1/accounts/" + created.id());
    }

    /** Corrects who the person is. */
    @Put("/{id}")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    HttpResponse<AccountView> correctAccount(Actor actor, @PathVariable String id, Version version, @Body @Valid PersonForm form) {
        keeping.correct(actor, id, form, version);
        return tagged(actor, id);
    }

    /** Gives another duty. A duty of an administrator counts once a security administrator has approved it. */
    @Post("/{id}/grants")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    AccountView grantRole(Actor actor, @PathVariable String id, @Body @Valid GrantForm form) {
        duties.give(actor, id, form);
        return view(actor, id);
    }

    /** Takes a duty back, today or on a later day. */
    @Post("/{id}/grants/{grantId}/end")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    AccountView revokeGrant(Actor actor, @PathVariable String id, @PathVariable String grantId, @Body @Valid DutyEnd end) {
        duties.takeBack(actor, id, RequestParameters.id(grantId), end.on(), end.reason());
        return view(actor, id);
    }

    /** Decides, as the second person, about the duty of an administrator. */
    @Post("/{id}/grants/{grantId}/decision")
    @Idempotent
    @Access(roles = {Role.SECURITY_ADMIN})
    AccountView decideGrant(Actor actor, @PathVariable String id, @PathVariable String grantId, @Body @Valid Decision decision) {
        duties.decide(actor, id, RequestParameters.id(grantId), decision.approved());
        return view(actor, id);
    }

    /** Locks an account; whoever uses it is out within a minute. */
    @Post("/{id}/suspension")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    AccountView suspendAccount(Actor actor, @PathVariable String id, @Body @Valid Reason reason) {
        keeping.suspend(actor, id, reason.reason());
        return view(actor, id);
    }

    /** Unlocks a locked account. */
    @Post("/{id}/reactivation")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    AccountView reactivateAccount(Actor actor, @PathVariable String id) {
        keeping.reactivate(actor, id);
        return view(actor, id);
    }

    /** Closes the account of somebody who left, for good. Refused while there is work that nobody has taken over. */
    @Post("/{id}/departure")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    AccountView deactivateAccount(Actor actor, @PathVariable String id, @Body @Valid Reason reason) {
        keeping.deactivate(actor, id, reason.reason());
        return view(actor, id);
    }

    /** Sets a new first password and ends all sessions. The answer holds the password, once. */
    @Post("/{id}/password")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION, Role.PLATFORM_OPERATOR})
    FirstPassword resetPassword(Actor actor, @PathVariable String id, @Body @Valid Reason reason) {
        String password = keeping.resetPassword(actor, id, reason.reason()).value();
        return new FirstPassword(id, reading.get(actor, id).account().username(), password);
    }

    private HttpResponse<AccountView> tagged(Actor actor, String id) {
        ReadAccounts.Details details = reading.get(actor, id);
        return Version.tagged(AccountView.of(details, LocalDate.now(clock), regions), details.account().version());
    }

    private AccountView view(Actor actor, String id) {
        return AccountView.of(reading.get(actor, id), LocalDate.now(clock), regions);
    }
}
