package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.outbox.Outbox;

/**
 * Writes many households in few statements: one INSERT with many rows per table, the audit of each household, and
 * one event for all of them. A single registration is a chunk of one. The caller holds the transaction and has checked everything.
 */
@Singleton
public class RegisterWriter {

    /** Of a chunk this large a statement stays far below MySQL's limit of 65,535 values. */
    public static final int CHUNK = 400;

    private static final String INSERT_MEMBERSHIP = """
            INSERT INTO household_membership (
                household_id, id, county_code, region_code, person_id, relation, joined_on, join_reason, left_on, leave_reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RegisterWriter(Sql sql, HouseholdTable households, PersonTable persons, Audit audit, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.households = households;
        this.persons = persons;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who registers, by which operation, from what. */
    public record By(Actor actor, String operation, Source source, @Nullable String traceId) {}

    public enum Source {
        MANUAL, IMPORT;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param chunk at most {@link #CHUNK} households of one county
     * @return them as they stand in the register from now on, in the same order
     */
    public List<RegisteredHousehold> register(List<NewHousehold> chunk, By by) {
        Instant now = clock.instant();
        List<RegisteredHousehold> registered = new ArrayList<>();
        List<@Nullable Object[]> householdRows = new ArrayList<>();
        List<@Nullable Object[]> newPersons = new ArrayList<>();
        List<@Nullable Object[]> knownPersons = new ArrayList<>();
        List<@Nullable Object[]> memberships = new ArrayList<>();
        for (NewHousehold added : chunk) {
            householdRows.add(households.insertValues(added, by.source().code(), by.actor().id(), now));
            List<RegisteredMember> members = new ArrayList<>();
            for (Member member : added.members()) {
                Long known = added.known().get(member.person().idNumber().identity());
                long personId = known == null ? Ids.next() : known;
                if (known == null) {
                    newPersons.add(persons.insertValues(personId, added.region(), member.person()));
                } else {
                    knownPersons.add(persons.updateValues(personId, added.region(), member.person()));
                }
                RegisteredMember joined = new RegisteredMember(personId, Ids.next(), member);
                memberships.add(membership(added.id(), joined.membershipId(), added.region(), personId, member.membership()));
                members.add(joined);
            }
            registered.add(new RegisteredHousehold(added.id(), 1, HouseholdStatus.ACTIVE, added.household().facts(), members));
        }
        sql.batch(HouseholdTable.INSERT, householdRows);
        sql.batch(PersonTable.INSERT, newPersons);
        sql.batch(PersonTable.UPDATE, knownPersons);
        sql.batch(INSERT_MEMBERSHIP, memberships);
        audit.recordAll(chunk.stream().map(added -> entry(added, by)).toList());
        outbox.publish(new HouseholdsRegistered(
                chunk.getFirst().region().county().value(), chunk.stream().map(NewHousehold::id).toList()));
        return registered;
    }

    /** Somebody joins a household that is already there. */
    RegisteredMember join(long householdId, RegionCode region, Member member, @Nullable Long knownPersonId) {
        long personId = knownPersonId == null ? Ids.next() : knownPersonId;
        long membershipId = Ids.next();
        if (knownPersonId == null) {
            sql.update(PersonTable.INSERT, persons.insertValues(personId, region, member.person()));
        } else {
            sql.update(PersonTable.UPDATE, persons.updateValues(personId, region, member.person()));
        }
        sql.update(INSERT_MEMBERSHIP, membership(householdId, membershipId, region, personId, member.membership()));
        return new RegisteredMember(personId, membershipId, member);
    }

    private static @Nullable Object[] membership(
            long householdId, long id, RegionCode region, long personId, Membership membership) {
        return new @Nullable Object[] {
            householdId, id, region.county().value(), region.value(), personId,
            membership.relation().code(),
            membership.joinedOn(),
            PersonTable.code(membership.joinReason()),
            membership.leftOn(),
            PersonTable.code(membership.leaveReason())
        };
    }

    private static AuditRecord entry(NewHousehold added, By by) {
        AuditRecord entry = AuditRecord.of(by.actor(), by.operation(), added.region()).on("household", added.id());
        return by.traceId() == null ? entry : entry.inTrace(by.traceId());
    }
}
