package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.HouseholdsRegistered;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdText;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.Person;
import org.shouwang.household.domain.PersonText;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.domain.TextRecord;
import org.shouwang.household.store.HouseholdHistory.Replaced;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
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
    private final HouseholdHistory history;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RegisterWriter(
            Sql sql, HouseholdTable households, PersonTable persons, HouseholdHistory history, Audit audit, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.households = households;
        this.persons = persons;
        this.history = history;
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
        List<@Nullable Object[]> memberships = new ArrayList<>();
        for (NewHousehold added : chunk) {
            householdRows.add(households.insertValues(added, by.source().code(), by.actor().id(), now));
            List<RegisteredMember> members = new ArrayList<>();
            for (Member member : added.members()) {
                Long known = added.knownRow(member.person());
                long personId = known == null ? Ids.next() : known;
                if (known == null) {
                    newPersons.add(persons.insertValues(personId, added.region(), member.person()));
                }
                RegisteredMember joined = new RegisteredMember(personId, Ids.next(), member);
                memberships.add(membership(added.id(), joined.membershipId(), added.region(), personId, member.membership()));
                members.add(joined);
            }
            registered.add(new RegisteredHousehold(added.id(), 1, HouseholdStatus.ACTIVE, added.household().facts(), members));
        }
        sql.batch(HouseholdTable.INSERT, householdRows);
        sql.batch(PersonTable.INSERT, newPersons);
        sql.batch(INSERT_MEMBERSHIP, memberships);
        chunk.stream().filter(NewHousehold::hasHistory).forEach(added -> beginHistory(added, by));
        audit.recordAll(chunk.stream().map(added -> entry(added, by)).toList());
        outbox.publish(new HouseholdsRegistered(
                chunk.getFirst().region().county().value(), chunk.stream().map(NewHousehold::id).toList()));
        return registered;
    }

    /** Persons who lived elsewhere in the county keep their row; what it said before goes into its history. */
    private void beginHistory(NewHousehold added, By by) {
        Map<Long, Person> stored = stored(added.region(), List.copyOf(added.known().values()));
        List<Replaced> replaced = new ArrayList<>();
        Because why = added.began();
        if (why == null) {
            why = Because.of(by.operation(), LocalDate.now(clock), null);
        } else {
            replaced.add(new Replaced(added.id(), null, TextRecord.NOTHING,
                    HouseholdText.of(added.household().facts(), HouseholdStatus.ACTIVE)));
        }
        for (Member member : added.members()) {
            Long known = added.knownRow(member.person());
            if (known != null) {
                replaced.add(rewrite(added.region(), known, stored.get(known), member.person()));
            }
        }
        history.add(added.id(), added.region(), why, replaced, by.actor());
    }

    private Replaced rewrite(RegionCode region, long personId, Person before, Person after) {
        sql.update(PersonTable.UPDATE, persons.updateValues(personId, region, after));
        return new Replaced(personId, personId, PersonText.of(before), PersonText.of(after));
    }

    private Map<Long, Person> stored(RegionCode region, List<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(personIds);
        values.add(region.county().value());
        Tenant tenant = Tenant.ofCode(region.value());
        Map<Long, Person> found = new HashMap<>();
        sql.list("""
                SELECT person.*, person.phone AS person_phone
                FROM household_person AS person
                WHERE person.id IN (%s)
                  AND person.county_code = ?
                """.formatted(HouseholdTable.marks(personIds)),
                row -> found.put(row.getLong("id"), persons.read(row, tenant, row.getLong("id"))),
                values.toArray());
        return found;
    }

    /** Somebody who joined, and what that replaced of a person who was known already. */
    record Joined(RegisteredMember member, List<Replaced> replaced) {}

    /** Somebody joins a household that is already there. */
    Joined join(long householdId, RegionCode region, Member member, @Nullable Long knownPersonId) {
        long personId = knownPersonId == null ? Ids.next() : knownPersonId;
        List<Replaced> replaced = new ArrayList<>();
        if (knownPersonId == null) {
            sql.update(PersonTable.INSERT, persons.insertValues(personId, region, member.person()));
        } else {
            Person before = stored(region, List.of(personId)).get(personId);
            replaced.add(rewrite(region, personId, before, member.person()));
        }
        return new Joined(enter(householdId, region, personId, member), replaced);
    }

    /** A person whose row stands becomes a member. */
    RegisteredMember enter(long householdId, RegionCode region, long personId, Member member) {
        long membershipId = Ids.next();
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
