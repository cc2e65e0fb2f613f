package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Sex;

/** The members of one household, past ones included. */
public record Members(List<Member> all) {

    public Members {
        all = List.copyOf(all);
    }

    /** As of a day: what an inclusion or an elimination on that day has to look at (GZ-30). */
    public Members asOf(LocalDate day) {
        return new Members(all.stream().filter(member -> member.belongsOn(day)).toList());
    }

    public Members current() {
        return new Members(all.stream().filter(member -> member.membership().isCurrent()).toList());
    }

    public int count() {
        return all.size();
    }

    public Optional<Member> head() {
        return all.stream().filter(Member::isHead).findFirst();
    }

    /** 劳动力数: ordinary and skilled. */
    public int labourCount() {
        return (int) all.stream()
                .filter(member -> member.person().labourCapacity() != null
                        && member.person().labourCapacity().countsAsLabour())
                .count();
    }

    public int weakLabourCount() {
        return (int) all.stream()
                .filter(member -> member.person().labourCapacity() == LabourCapacity.WEAK)
                .count();
    }

    /** 整户无劳动能力: nobody may work at all. Empty as long as anybody's capacity is unknown. */
    public Optional<Boolean> isWithoutLabour() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean unknown = false;
        for (Member member : all) {
            LabourCapacity capacity = member.person().labourCapacity();
            if (capacity == null) {
                unknown = true;
            } else if (capacity.mayWorkAtAll()) {
                return Optional.of(false);
            }
        }
        return unknown ? Optional.empty() : Optional.of(true);
    }

    /** Exactly one head (DQ-033), nobody twice (DQ-001), sexes that fit (DQ-020). Faults point into {@code /members}. */
    public void check(LocalDate today, Faults faults) {
        check(all, today, faults);
    }

    /** @param members in the order of the form; null where a member could not be read, which is told elsewhere */
    public static void check(List<? extends @Nullable Member> members, LocalDate today, Faults faults) {
        checkHeads(members, faults);
        Set<String> identities = new HashSet<>();
        Optional<Sex> sexOfHead = readable(members).filter(Member::isHead).findFirst().map(head -> head.person().sex());
        for (int place = 0; place < members.size(); place++) {
            Member member = members.get(place);
            if (member == null) {
                continue;
            }
            Faults here = faults.at("members").at(place);
            member.check(today, here);
            if (!identities.add(member.person().idNumber().identity())) {
                here.add("idNumber", FaultKind.PERSON_TWICE);
            }
            if (member.membership().relation() == Relation.SPOUSE && sexOfHead.equals(Optional.of(member.person().sex()))) {
                here.add("relation", FaultKind.SPOUSE_SEX);
            }
        }
    }

    private static void checkHeads(List<? extends @Nullable Member> members, Faults faults) {
        long heads = readable(members).filter(Member::isHead).count();
        if (heads > 1) {
            faults.add("members", FaultKind.HEAD_TWICE);
        } else if (heads == 0 && readable(members).count() == members.size()) {
            faults.add("members", FaultKind.HEAD_MISSING);
        }
    }

    private static Stream<Member> readable(List<? extends @Nullable Member> members) {
        return members.stream().filter(Objects::nonNull).map(member -> (Member) member);
    }
}
