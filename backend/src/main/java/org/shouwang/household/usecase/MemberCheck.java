package org.shouwang.household.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.household.domain.Fault;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;

/** The rules of the whole household, told as faults of the one member that a form is about. */
final class MemberCheck {

    private MemberCheck() {}

    static void check(List<Member> others, Member member, LocalDate today, Faults faults) {
        List<Member> all = new ArrayList<>(others);
        all.add(member);
        String place = "/members/" + others.size();
        Faults found = new Faults();
        Members.check(all, today, found);
        for (Fault fault : found.all()) {
            if (fault.pointer().startsWith(place + "/")) {
                faults.adopt(fault, fault.pointer().substring(place.length()));
            } else {
                // Two heads, or a head of the spouse's sex: this member's relation brought it about.
                faults.adopt(fault, "/relation");
            }
        }
    }
}
