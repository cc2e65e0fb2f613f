package org.shouwang.access.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.usecase.ReadAccounts;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.security.Access;

/** What a government sets for its accounts. */
@Controller("/api/v1/account-settings")
@Tag(name = "access")
@Validated
class AccountSettingsController {

    private final ReadAccounts accounts;

    AccountSettingsController(ReadAccounts accounts) {
        this.accounts = accounts;
    }

    /** @param unusedAfterDays days without sign-in after which an account is listed as unused; null when nobody has set any */
    @Serdeable
    record AccountSettings(@Nullable @Min(1) @Max(3650) Integer unusedAfterDays) {}

    /** What counts in the jurisdiction: its own setting, or the nearest one above. */
    @Get
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN})
    AccountSettings getAccountSettings(Actor actor) {
        return new AccountSettings(accounts.unusedAfterDays(actor).orElse(null));
    }

    /** Sets it for the jurisdiction; null takes the setting back. */
    @Put
    @Access(roles = {Role.SYSTEM_ADMIN})
    AccountSettings setAccountSettings(Actor actor, @Body @Valid AccountSettings settings) {
        accounts.setUnusedAfterDays(actor, settings.unusedAfterDays());
        return getAccountSettings(actor);
    }
}
