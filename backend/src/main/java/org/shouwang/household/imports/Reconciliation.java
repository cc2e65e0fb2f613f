package org.shouwang.household.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.imports.RegisterCheck.Found;
import org.shouwang.household.store.Households.KnownPerson;
import org.shouwang.household.store.NewHousehold;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.sheets.SheetRow;

/**
 * Puts one household of the file beside the register: new, known, or in conflict with another one. An empty cell says
 * nothing and is no difference. The household that is meant is the one with the same number in the national system, else
 * the one of the head; a head who left the family of another head founds a household, and is a conflict while still
 * registered there.
 */
final class Reconciliation {

    private final Layout layout;
    private final ImportMode mode;
    private final Found found;

    Reconciliation(Layout layout, ImportMode mode, Found found) {
        this.layout = layout;
        this.mode = mode;
        this.found = found;
    }

    Outcome outcome(List<SheetRow> rows, Household household) {
        String number = household.facts().nationalHouseholdNo();
        Long numbered = number == null ? null : found.byNationalNo().get(number);
        RegisteredHousehold home = numbered == null ? homeOfHead(household) : found.households().get(numbered);
        Map<Integer, List<RowFault>> faults = conflicts(rows, household, home == null ? null : home.id());
        if (numbered != null && (home == null || home.status() != HouseholdStatus.ACTIVE)) {
            faults.computeIfAbsent(rows.getFirst().line(), line -> new ArrayList<>())
                    .add(RowFault.of(layout.title(Column.NATIONAL_HOUSEHOLD_NO), FaultKind.NATIONAL_NO_TAKEN));
        }
        if (!faults.isEmpty()) {
            return new Outcome.Rejected(RejectedRow.withTheOthers(rows, faults));
        }
        if (home != null) {
            return compared(rows, household, home);
        }
        return mode == ImportMode.COMPARE
                ? missing(rows, household)
                : new Outcome.Registered(new NewHousehold(Ids.next(), household, formerRows(household)));
    }

    private @Nullable RegisteredHousehold homeOfHead(Household household) {
        KnownPerson head = household.members().head().map(this::known).orElse(null);
        RegisteredHousehold home = head == null || head.householdId() == null ? null : found.households().get(head.householdId());
        if (home == null) {
            return null;
        }
        Set<String> named = new HashSet<>();
        household.members().all().forEach(member -> named.add(identity(member)));
        return home.currentMembers().head().filter(registered -> named.contains(identity(registered))).map(present -> home).orElse(null);
    }

    /** Nobody lives in two households of a county (DQ-001). */
    private Map<Integer, List<RowFault>> conflicts(List<SheetRow> rows, Household household, @Nullable Long home) {
        Map<Integer, List<RowFault>> faults = new LinkedHashMap<>();
        List<Member> members = household.members().all();
        for (int row = 0; row < members.size(); row++) {
            KnownPerson person = known(members.get(row));
            if (person != null && person.householdId() != null && !person.householdId().equals(home)) {
                faults.computeIfAbsent(rows.get(row).line(), line -> new ArrayList<>())
                        .add(RowFault.of(layout.title(Column.ID_NUMBER), FaultKind.PERSON_REGISTERED));
            }
        }
        return faults;
    }

    /** Rows of persons who once left a household of the county: they go on with them. */
    private Map<String, Long> formerRows(Household household) {
        Map<String, Long> rows = new HashMap<>();
        for (Member member : household.members().all()) {
            KnownPerson person = known(member);
            if (person != null) {
                rows.put(identity(member), person.id());
            }
        }
        return rows;
    }

    private Outcome missing(List<SheetRow> rows, Household household) {
        List<Difference> differences = new ArrayList<>();
        Set<Integer> lines = new TreeSet<>();
        List<Member> members = household.members().all();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(rows.get(row).line());
            differences.add(missingInRegister(rows.get(row), members.get(row), null));
        }
        return new Outcome.Known(differences, lines);
    }

    private Outcome compared(List<SheetRow> rows, Household household, RegisteredHousehold home) {
        List<Difference> differences = new ArrayList<>();
        Map<String, RegisteredMember> registered = new LinkedHashMap<>();
        home.current().forEach(member -> registered.put(identity(member.member()), member));
        String head = household.members().head().map(member -> member.person().name()).orElse("");
        compare(Told.BY_HOUSEHOLD, household.facts(), home.facts(), rows.getFirst().line(), head, home, differences);
        List<Member> members = household.members().all();
        for (int row = 0; row < members.size(); row++) {
            Member member = members.get(row);
            RegisteredMember there = registered.remove(identity(member));
            if (there == null) {
                differences.add(missingInRegister(rows.get(row), member, home));
            } else {
                compare(Told.BY_MEMBER, member, there.member(), rows.get(row).line(), member.person().name(), home, differences);
            }
        }
        for (RegisteredMember absent : registered.values()) {
            differences.add(new Difference(null, Difference.Kind.MISSING_IN_FILE, home.id(), null, absent.person().name(), null,
                    Told.masked(Column.ID_NUMBER, absent.person().idNumber().value())));
        }
        Set<Integer> lines = new TreeSet<>();
        differences.stream().map(Difference::line).filter(java.util.Objects::nonNull).forEach(lines::add);
        return new Outcome.Known(differences, lines);
    }

    private <T> void compare(Map<Column, Function<T, @Nullable String>> told, T inFile, T inRegister, int line, String name,
            RegisteredHousehold home, List<Difference> differences) {
        told.forEach((column, value) -> {
            String said = value.apply(inFile);
            String known = value.apply(inRegister);
            if (said != null && !agrees(column, said, known)) {
                differences.add(new Difference(line, Difference.Kind.FIELD, home.id(), column, name,
                        Told.masked(column, said), Told.masked(column, known)));
            }
        });
    }

    /** A file that names the village only does not contradict the group; nor does the card contradict the certificate. */
    private static boolean agrees(Column column, String said, @Nullable String known) {
        return said.equals(known)
                || known != null && column == Column.REGION && new RegionCode(said).covers(new RegionCode(known))
                || known != null && column == Column.ID_NUMBER && known.startsWith(said);
    }

    private static Difference missingInRegister(SheetRow row, Member member, @Nullable RegisteredHousehold home) {
        return new Difference(row.line(), Difference.Kind.MISSING_IN_REGISTER, home == null ? null : home.id(), null,
                member.person().name(), Told.masked(Column.ID_NUMBER, member.person().idNumber().value()), null);
    }

    private @Nullable KnownPerson known(Member member) {
        return found.persons().get(identity(member));
    }

    private static String identity(Member member) {
        return member.person().idNumber().identity();
    }
}
