package org.shouwang.household.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.HouseholdChanged;
import org.shouwang.household.PhoneChanged;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdText;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.LeaveReason;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.MembershipText;
import org.shouwang.household.domain.PersonText;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.domain.Relation;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.household.domain.TextRecord;
import org.shouwang.household.store.HouseholdHistory.Replaced;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.outbox.Outbox;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Version;

/** The households of the register. */
@Singleton
public class Households {

    private final Sql sql;
    private final HouseholdTable households;
    private final PersonTable persons;
    private final PersonalData personalData;
    private final RegisterWriter writer;
    private final HouseholdHistory history;
    private final Outbox outbox;
    private final Clock clock;

    Households(
            Sql sql,
            HouseholdTable households,
            PersonTable persons,
            PersonalData personalData,
            RegisterWriter writer,
            HouseholdHistory history,
            Outbox outbox,
            Clock clock) {
        this.sql = sql;
        this.households = households;
        this.persons = persons;
        this.personalData = personalData;
        this.writer = writer;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param rows one more than the page, to know whether there is a next one */
    public List<HouseholdLine> page(Jurisdiction where, HouseholdFilter filter, @Nullable Cursor after, int rows) {
        return list(filtered(HouseholdQuery.all(where), filter).after(after).first(rows));
    }

    public long count(Jurisdiction where, HouseholdFilter filter) {
        HouseholdQuery query = filtered(HouseholdQuery.count(where), filter);
        return sql.find(query.text(), row -> row.getLong(1), query.values()).orElse(0L);
    }

    private static HouseholdQuery filtered(HouseholdQuery query, HouseholdFilter filter) {
        return query
                .and("household.household_type = ?", PersonTable.code(filter.type()))
                .and("household.status = ?", PersonTable.code(filter.status()))
                .and("FIND_IN_SET(?, household.key_groups) > 0", PersonTable.code(filter.keyGroup()))
                .and("household.id <= ?", filter.upTo())
                .inKeyGroupOr(filter.keyAreas());
    }

    List<HouseholdLine> list(HouseholdQuery query) {
        return sql.list(query.text(), this::line, query.values());
    }

    public Optional<RegisteredHousehold> find(Jurisdiction where, long id) {
        return findAll(where, List.of(id)).stream().findFirst();
    }

    /** As it was on a day, as it is known now; empty when it did not exist yet. A third statement. */
    public Optional<RegisteredHousehold> asOf(RegisteredHousehold household, LocalDate day) {
        return household.asOf(day, history.of(household));
    }

    /** Two statements, however many are asked for. */
    public List<RegisteredHousehold> findAll(Jurisdiction where, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> asked = List.copyOf(ids);
        List<RegisteredHousehold> found = sql.list("""
                SELECT household.*
                FROM household_household AS household
                WHERE household.region_code >= ?
                  AND household.region_code < ?
                  AND household.id IN (%s)
                """.formatted(HouseholdTable.marks(asked)), this::household, scoped(where, asked));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RegisteredMember>> members = members(where, found.stream().map(RegisteredHousehold::id).toList());
        return found.stream().map(each -> each.withMembers(members.getOrDefault(each.id(), List.of()))).toList();
    }

    private Map<Long, List<RegisteredMember>> members(Jurisdiction where, List<Long> ids) {
        record Row(long householdId, RegisteredMember member) {}
        return sql.list("""
                SELECT membership.household_id, membership.id AS membership_id, membership.relation, membership.joined_on,
                       membership.join_reason, membership.left_on, membership.leave_reason, person.*,
                       person.phone AS person_phone
                FROM household_membership AS membership
                JOIN household_person AS person ON person.id = membership.person_id
                WHERE membership.region_code >= ?
                  AND membership.region_code < ?
                  AND membership.household_id IN (%s)
                """.formatted(HouseholdTable.marks(ids)),
                row -> new Row(row.getLong("household_id"), member(row)), scoped(where, ids))
                .stream()
                .sorted(Comparator.comparing(Row::member, RegisteredMember.HEAD_FIRST_THEN_BY_AGE))
                .collect(groupingBy(Row::householdId, mapping(Row::member, toList())));
    }

    /**
     * Stores what became of a household and of the members that changed, and what was there before. A member of {@code after}
     * that {@code before} does not have has been written already.
     *
     * @throws org.shouwang.platform.problem.Refusal 412 when somebody was faster
     */
    public void change(RegisteredHousehold before, RegisteredHousehold after, Because why, Actor actor) {
        change(before, after, List.of(), why, actor);
    }

    private void change(
            RegisteredHousehold before, RegisteredHousehold after, List<Replaced> more, Because why, Actor actor) {
        int touched = sql.update(HouseholdTable.UPDATE, households.updateValues(after, actor.id(), clock.instant()));
        if (touched == 0) {
            throw Version.stale();
        }
        boolean moved = !before.region().equals(after.region());
        Map<Long, RegisteredMember> earlier = new HashMap<>();
        before.members().forEach(member -> earlier.put(member.membershipId(), member));
        for (RegisteredMember member : after.members()) {
            RegisteredMember was = earlier.getOrDefault(member.membershipId(), member);
            if (moved && member.isCurrent() || !was.person().equals(member.person())) {
                sql.update(PersonTable.UPDATE, persons.updateValues(member.personId(), after.region(), member.person()));
            }
            if (moved || !was.membership().equals(member.membership())) {
                store(after, member);
            }
        }
        if (moved) {
            moveRecords(after);
        }
        List<Replaced> replaced = replaced(before, after, earlier);
        replaced.addAll(more);
        history.add(after.id(), before.region(), why, replaced, actor);
        if (moved || before.status() != after.status()) {
            outbox.publish(new HouseholdChanged(after.region().county().value(), after.id()));
        }
        if (!Objects.equals(before.facts().phone(), after.facts().phone())) {
            outbox.publish(new PhoneChanged(after.id()));
        }
    }

    private static List<Replaced> replaced(
            RegisteredHousehold before, RegisteredHousehold after, Map<Long, RegisteredMember> earlier) {
        List<Replaced> replaced = new ArrayList<>();
        replaced.add(new Replaced(after.id(), null,
                HouseholdText.of(before.facts(), before.status()), HouseholdText.of(after.facts(), after.status())));
        for (RegisteredMember member : after.members()) {
            RegisteredMember was = earlier.get(member.membershipId());
            if (was == null) {
                replaced.add(new Replaced(member.membershipId(), member.personId(),
                        TextRecord.NOTHING, MembershipText.of(member.membership())));
            } else {
                replaced.add(new Replaced(member.personId(), member.personId(),
                        PersonText.of(was.person()), PersonText.of(member.person())));
                replaced.add(new Replaced(member.membershipId(), member.personId(),
                        MembershipText.of(was.membership()), MembershipText.of(member.membership())));
            }
        }
        return replaced;
    }

    private void store(RegisteredHousehold household, RegisteredMember member) {
        Membership membership = member.membership();
        sql.update("""
                UPDATE household_membership
                SET region_code = ?, relation = ?, joined_on = ?, join_reason = ?, left_on = ?, leave_reason = ?
                WHERE household_id = ?
                  AND id = ?
                """,
                household.region().value(),
                membership.relation().code(),
                membership.joinedOn(),
                PersonTable.code(membership.joinReason()),
                membership.leftOn(),
                PersonTable.code(membership.leaveReason()),
                household.id(),
                member.membershipId());
    }

    /** Statements and guarantees go with their household to its new group. */
    private void moveRecords(RegisteredHousehold household) {
        for (String table : List.of("household_income_statement", "household_income_item", "household_guarantee")) {
            sql.update("UPDATE " + table + " SET region_code = ? WHERE household_id = ?", household.region().value(), household.id());
        }
    }

    /** A household comes out of another one; its members have left that one already. */
    public void begin(NewHousehold added, Because why, Actor actor) {
        writer.register(List.of(added), new RegisterWriter.By(actor, why.operation(), RegisterWriter.Source.MANUAL, null));
    }

    /**
     * Members of another household of the county join this one; they have left the other already.
     *
     * @param after this household as it becomes, without those who join
     * @param joining by the row of the person
     */
    public void absorb(RegisteredHousehold before, RegisteredHousehold after, Map<Long, Member> joining, Because why, Actor actor) {
        List<RegisteredMember> all = new ArrayList<>(after.members());
        List<Replaced> replaced = new ArrayList<>();
        joining.forEach((personId, member) -> {
            RegisterWriter.Joined joined = writer.join(after.id(), after.region(), member, personId);
            all.add(joined.member());
            replaced.addAll(joined.replaced());
        });
        change(before, after.withMembers(all), replaced, why, actor);
    }

    /** @param knownPersonId row of somebody who lived elsewhere in the county before */
    public void join(RegisteredHousehold household, Member member, @Nullable Long knownPersonId, Because why, Actor actor) {
        RegisterWriter.Joined joined = writer.join(household.id(), household.region(), member, knownPersonId);
        List<RegisteredMember> all = new ArrayList<>(household.members());
        all.add(joined.member());
        change(household, household.withMembers(all), joined.replaced(), why, actor);
    }

    /**
     * Who of these people the county knows already, by identity. One statement for a whole chunk.
     *
     * @param county where they are to be registered; other counties are never looked at
     */
    public Map<String, KnownPerson> findKnown(RegionCode county, Collection<IdNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Tenant tenant = Tenant.ofCode(county.value());
        Map<Key, String> identities = new HashMap<>();
        numbers.forEach(number -> identities.put(new Key(personalData.indexOf(tenant, number)), number.identity()));
        List<Object> values = new ArrayList<>(List.of(county.value()));
        identities.keySet().forEach(key -> values.add(key.bytes()));
        Map<String, KnownPerson> known = new HashMap<>();
        sql.list("""
                SELECT person.id, person.id_number_index, person.region_code, membership.household_id
                FROM household_person AS person
                LEFT JOIN household_membership AS membership ON membership.current_person = person.id
                WHERE person.county_code = ?
                  AND person.id_number_index IN (%s)
                """.formatted(HouseholdTable.marks(List.copyOf(identities.keySet()))),
                row -> known.put(
                        identities.get(new Key(row.getBytes("id_number_index"))),
                        new KnownPerson(
                                row.getLong("id"),
                                new RegionCode(row.getString("region_code")),
                                row.getObject("household_id", Long.class))),
                values.toArray());
        return known;
    }

    /** @param householdId where the person lives now; null after leaving */
    public record KnownPerson(long id, RegionCode region, @Nullable Long householdId) {}

    /** Households of the county by their number in the national system. */
    public Map<String, Long> findByNationalNo(RegionCode county, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(numbers);
        values.add(county.value());
        Map<String, Long> found = new HashMap<>();
        sql.list("""
                SELECT household.national_household_no, household.id
                FROM household_household AS household
                WHERE household.national_household_no IN (%s)
                  AND household.county_code = ?
                """.formatted(HouseholdTable.marks(List.copyOf(numbers))),
                row -> found.put(row.getString("national_household_no"), row.getLong("id")),
                values.toArray());
        return found;
    }

    /** Bytes that can be looked up. */
    private record Key(byte[] bytes) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && java.util.Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }

    private static Object[] scoped(Jurisdiction where, List<Long> ids) {
        List<Object> values = new ArrayList<>(List.of(where.from(), where.to()));
        values.addAll(ids);
        return values.toArray();
    }

    private RegisteredHousehold household(ResultSet row) throws SQLException {
        HouseholdFacts facts = households.read(row);
        return new RegisteredHousehold(
                row.getLong("id"), row.getInt("row_version"), HouseholdStatus.LIST.get(row.getString("status")), facts, List.of());
    }

    private RegisteredMember member(ResultSet row) throws SQLException {
        long personId = row.getLong("id");
        Membership membership = new Membership(
                Relation.LIST.get(row.getString("relation")),
                row.getObject("joined_on", LocalDate.class),
                PersonTable.coded(row, "join_reason", JoinReason.LIST),
                row.getObject("left_on", LocalDate.class),
                PersonTable.coded(row, "leave_reason", LeaveReason.LIST));
        return new RegisteredMember(
                personId,
                row.getLong("membership_id"),
                new Member(persons.read(row, Tenant.ofCode(row.getString("county_code")), personId), membership));
    }

    private HouseholdLine line(ResultSet row) throws SQLException {
        return new HouseholdLine(
                row.getLong("id"),
                new RegionCode(row.getString("region_code")),
                row.getString("national_household_no"),
                row.getString("head_name"),
                row.getInt("member_count"),
                row.getInt("labour_count"),
                row.getObject("whole_no_labour", Boolean.class),
                HouseholdType.LIST.get(row.getString("household_type")),
                PersonTable.coded(row, "relocation_kind", RelocationKind.LIST),
                HouseholdTable.keyGroups(row.getString("key_groups")),
                households.readPhone(row),
                HouseholdStatus.LIST.get(row.getString("status")),
                row.getString("matched"));
    }
}
