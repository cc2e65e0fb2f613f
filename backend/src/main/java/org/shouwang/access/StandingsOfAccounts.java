package org.shouwang.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shouwang.access.store.StandingRows;
import org.shouwang.access.store.StandingRows.Found;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Identity;
import org.shouwang.platform.security.SecurityProblem;
import org.shouwang.platform.security.Standing;
import org.shouwang.platform.security.Standings;

/**
 * What the holders of tokens may do, remembered for half a minute: a grant or a suspension takes effect here at once and
 * on other servers within that time. Who is unknown is asked for again each time, so a new account works at once.
 */
@Singleton
public class StandingsOfAccounts implements Standings {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final StandingRows rows;
    private final Cache<String, Found> known =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REMEMBERED).build();

    StandingsOfAccounts(StandingRows rows) {
        this.rows = rows;
    }

    @Override
    public Standing of(Identity identity) {
        String key = identity.system() ? "system " + identity.client() : "person " + identity.subject();
        Found found = known.getIfPresent(key);
        if (found == null) {
            found = load(identity).orElseThrow(() -> new Refusal(SecurityProblem.ACCOUNT_UNKNOWN));
            known.put(key, found);
        }
        if (!found.usable()) {
            throw new Refusal(SecurityProblem.ACCOUNT_SUSPENDED);
        }
        return found.standing();
    }

    /** Something about somebody has changed here; accounts change rarely, so all are asked for again. */
    public void forgetAll() {
        known.invalidateAll();
    }

    private Optional<Found> load(Identity identity) {
        if (identity.system()) {
            Optional<Found> system = rows.findSystemAcrossTenants(identity.client());
            system.filter(Found::usable).ifPresent(used -> rows.noteUseAcrossTenants(identity.client(), used.lastSeen()));
            return system;
        }
        Optional<Found> person = rows.findPersonAcrossTenants(identity.subject());
        person.ifPresent(seen -> identity.signedInAt()
                .filter(time -> isNews(time, seen))
                .ifPresent(time -> rows.noteSignInAcrossTenants(seen.standing().id(), time)));
        return person;
    }

    private static boolean isNews(Instant signedIn, Found seen) {
        return seen.lastSeen() == null || seen.lastSeen().isBefore(signedIn);
    }
}
