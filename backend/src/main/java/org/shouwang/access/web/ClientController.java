package org.shouwang.access.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.usecase.ClientForm;
import org.shouwang.access.usecase.KeepClients;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Systems of departments that call this API. */
@Controller("/api/v1/clients")
@Tag(name = "access")
@Validated
class ClientController {

    private final KeepClients clients;
    private final Regions regions;
    private final Clock clock;

    ClientController(KeepClients clients, Regions regions, Clock clock) {
        this.clients = clients;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * What a system signs in with.
     *
     * @param id of the department's client
     * @param clientId for the token request
     * @param secret shown here and never again
     */
    @Serdeable
    record ClientSecret(String id, String clientId, String secret) {}

    /** @param overlapDays how long the present secret goes on working beside the new one */
    @Serdeable
    record Rotation(@Min(0) @Max(90) int overlapDays) {}

    /** @param scopes {@code region:read}, {@code code:resolve} */
    @Serdeable
    record Scopes(@NotEmpty @Size(max = 10) List<@NotNull String> scopes) {}

    /** @param reason why, for the record */
    @Serdeable
    record ClientReason(@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}

    /**
     * Systems of departments in the jurisdiction, by place.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN})
    Page<ClientView> listClients(
            Actor actor,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return clients.list(actor, Cursor.parse(cursor, 2), limit).map(client -> ClientView.of(client, clock.instant(), regions));
    }

    /** Registers the system of a department. The answer holds its secret, once. */
    @Post
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "201", description = "The client id and its secret",
            content = @Content(schema = @Schema(implementation = ClientSecret.class)))
    HttpResponse<?> registerClient(Actor actor, @Body @Valid ClientForm form) {
        KeepClients.NewKey made = clients.register(actor, form);
        return HttpResponse.created(secret(made)).header(HttpHeaders.LOCATION, "/api/v1/clients/" + made.client());
    }

    /** Gives another client id and secret; the present ones go on working for a while, so nothing stands still. */
    @Post("/{id}/rotation")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN})
    ClientSecret rotateClientSecret(Actor actor, @PathVariable String id, @Body @Valid Rotation rotation) {
        return secret(clients.rotate(actor, RequestParameters.id(id), Duration.ofDays(rotation.overlapDays())));
    }

    /** Sets what the system may do. */
    @Post("/{id}/scopes")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN})
    ClientView setClientScopes(Actor actor, @PathVariable String id, @Body @Valid Scopes scopes) {
        clients.setScopes(actor, RequestParameters.id(id), scopes.scopes());
        return view(actor, id);
    }

    /** Locks the system out, within a minute. */
    @Post("/{id}/suspension")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    ClientView suspendClient(Actor actor, @PathVariable String id, @Body @Valid ClientReason reason) {
        clients.setActive(actor, RequestParameters.id(id), false, reason.reason());
        return view(actor, id);
    }

    /** Lets a locked system in again. */
    @Post("/{id}/reactivation")
    @Idempotent
    @Access(roles = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    ClientView reactivateClient(Actor actor, @PathVariable String id) {
        clients.setActive(actor, RequestParameters.id(id), true, null);
        return view(actor, id);
    }

    private ClientView view(Actor actor, String id) {
        return ClientView.of(clients.get(actor, RequestParameters.id(id)), clock.instant(), regions);
    }

    private static ClientSecret secret(KeepClients.NewKey made) {
        return new ClientSecret(Long.toString(made.client()), made.key(), made.secret());
    }
}
