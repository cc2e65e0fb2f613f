package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.StandingsOfAccounts;
import org.shouwang.access.domain.Client;
import org.shouwang.access.domain.ClientScope;
import org.shouwang.access.store.ClientStore;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.region.Regions;

/** Department clients: registered, limited, locked, and given a new secret while the old one still works. */
@Singleton
public class KeepClients {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final ClientStore clients;
    private final ClientProvisioning provisioning;
    private final StandingsOfAccounts standings;
    private final Regions regions;
    private final AccountCheck check;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    KeepClients(ClientStore clients, ClientProvisioning provisioning, StandingsOfAccounts standings, Regions regions, AccountCheck check, Audit audit, Sql sql, Clock clock) {
        this.clients = clients;
        this.provisioning = provisioning;
        this.standings = standings;
        this.regions = regions;
        this.check = check;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param secret told here and never again */
    public record NewKey(long client, String key, String secret) {

        /** Never print the secret, not even by accident in a log line. */
        @Override
        public String toString() {
            return "NewKey[client=%d, key=%s]".formatted(client, key);
        }
    }

    public Page<Client> list(Actor actor, @Nullable Cursor cursor, int limit) {
        return Page.of(clients.page(actor.jurisdiction(), cursor, limit + 1), limit,
                client -> Cursor.at(client.region().value(), client.department()));
    }

    public Client get(Actor actor, long id) {
        return clients.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
    }

    public NewKey register(Actor actor, ClientForm form) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<RegionCode> region = RegionCode.parse(form.regionCode())
                .filter(code -> actor.jurisdiction().covers(code) && !RegionLevel.COUNTY.isBroaderThan(code.level()) && regions.exists(code));
        if (region.isEmpty()) {
            faults.add(new FieldFault("/regionCode", "region.unknown", "辖区内没有这个县、市或省", "is no county, city or province in your region"));
        }
        region.ifPresent(code -> check.open(code, "/regionCode", faults));
        Set<ClientScope> scopes = scopes(form.scopes(), faults);
        AccountCheck.refuse(faults);
        Client client = new Client(Ids.next(), region.orElseThrow(), form.department(), form.name().strip(), scopes, true, 1, clock.instant(), List.of());
        if (!clients.insert(client, actor.id())) {
            throw new Refusal(AccessProblem.CLIENT_EXISTS);
        }
        return newKey(actor, "registerClient", client);
    }

    /** @param overlap how long the present secret goes on working beside the new one */
    public NewKey rotate(Actor actor, long id, Duration overlap) {
        Client client = open(actor, id);
        if (client.keys().stream().anyMatch(key -> key.expiresAt() != null && key.expiresAt().isAfter(clock.instant()))) {
            throw new Refusal(AccessProblem.ROTATION_RUNS);
        }
        clients.endKeysAcrossTenants(id, clock.instant().plus(overlap));
        return newKey(actor, "rotateClientSecret", client);
    }

    public void setScopes(Actor actor, long id, Collection<String> words) {
        Client client = open(actor, id);
        List<FieldFault> faults = new ArrayList<>();
        Set<ClientScope> scopes = scopes(words, faults);
        AccountCheck.refuse(faults);
        clients.setScopesAcrossTenants(id, scopes);
        changed(actor, "setClientScopes", client, null);
    }

    public void setActive(Actor actor, long id, boolean active, @Nullable String reason) {
        Client client = open(actor, id);
        clients.setActiveAcrossTenants(id, active);
        changed(actor, active ? "reactivateClient" : "suspendClient", client, reason);
        sql.afterCommit(() -> client.keys().forEach(key -> provisioning.soon(key.id())));
    }

    private NewKey newKey(Actor actor, String operation, Client client) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        NewKey made = new NewKey(client.id(), client.nextKey(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        clients.addKey(client.region(), client.id(), made.key(), made.secret());
        changed(actor, operation, client, null);
        sql.afterCommit(() -> provisioning.soon(made.key()));
        return made;
    }

    private Client open(Actor actor, long id) {
        get(actor, id);
        clients.lockAcrossTenants(id);
        return get(actor, id);
    }

    private void changed(Actor actor, String operation, Client client, @Nullable String reason) {
        audit.record(AuditRecord.of(actor, operation, client.region()).on("client", client.id()).because(null, reason));
        sql.afterCommit(standings::forgetAll);
    }

    private static Set<ClientScope> scopes(Collection<String> words, List<FieldFault> faults) {
        Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
        for (String word : words) {
            ClientScope.ofWord(word).ifPresentOrElse(scopes::add, () -> faults.add(new FieldFault(
                    "/scopes", "unknown-code", "没有这个权限范围：" + word, "is no scope: " + word)));
        }
        return scopes;
    }
}
