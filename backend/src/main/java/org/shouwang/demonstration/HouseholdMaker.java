package org.shouwang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.household.usecase.HouseholdForm;
import org.shouwang.household.usecase.HouseholdForm.LivingForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.kernel.RegionCode;

/** Makes one believable household after the other; the same seed and day make the same ones. */
final class HouseholdMaker {

    private final Chance chance;
    private final Papers papers;
    private final LocalDate today;

    HouseholdMaker(long seed, Papers.Series series, LocalDate today) {
        this.chance = new Chance(seed);
        this.papers = new Papers(chance, series);
        this.today = today;
    }

    private HouseholdMaker(Chance chance, Papers papers, LocalDate today) {
        this.chance = chance;
        this.papers = papers;
        this.today = today;
    }

    /** For a county of a large register. @param number of the county in its province */
    static HouseholdMaker ofCounty(RegionCode county, int number, LocalDate today) {
        Chance chance = new Chance(Long.parseLong(county.value()));
        return new HouseholdMaker(chance, Papers.ofCounty(chance, number), today);
    }

    /**
     * @param group where it lives
     * @param place what the address begins with: township, village and group
     * @param door number of the house
     * @param resettlement the village was built for families that moved
     */
    RegistrationForm make(RegionCode group, String place, String villageName, int door, boolean resettlement) {
        List<Relative> family = Family.of(chance, papers, group.county(), villageName, today);
        Situation situation = Situation.of(chance, family, today);
        List<MemberForm> members = new ArrayList<>();
        for (Relative relative : family) {
            boolean phone = relative.isHead() ? chance.percent(90) : chance.percent(35);
            members.add(new Member(chance, papers, situation, today, relative).form(phone));
        }
        return new RegistrationForm(household(group, place + door + "号", situation, members, resettlement), List.copyOf(members));
    }

    private HouseholdForm household(
            RegionCode group, String address, Situation situation, List<MemberForm> members, boolean resettlement) {
        boolean moved = resettlement && chance.percent(60);
        boolean account = chance.percent(85);
        return new HouseholdForm(
                group.value(),
                null,
                null,
                address,
                situation.outOfPoverty() ? "out_of_poverty" : "general",
                situation.outOfPovertyYear(),
                situation.poorType(),
                chance.percent(96) ? "rural" : "urban_converted",
                false,
                moved ? (situation.outOfPoverty() ? "resettled" : "synchronous") : "none",
                moved ? group.value().substring(0, 12) : null,
                members.getFirst().phone(),
                account ? "河北省农村信用社" : null,
                account ? papers.bankAccount() : null,
                situation.keyGroups(),
                members.stream().allMatch(each -> List.of("none", "lost").contains(each.labourCapacity())) ? true : null,
                chance.percent(92) ? living(members.size()) : null);
    }

    private LivingForm living(int members) {
        return new LivingForm(
                BigDecimal.valueOf(chance.between(55, 95) + 12L * members),
                chance.percent(88) ? "水泥路" : "砂石路",
                BigDecimal.valueOf(chance.between(1, 30), 1),
                true,
                chance.percent(80) ? "卫生厕所" : "旱厕",
                chance.percent(70) ? "天然气" : "电",
                BigDecimal.valueOf(chance.between(8, 16) * members, 1),
                null,
                chance.percent(18) ? mu(5, 30) : null, // 魏县 grows pears
                null,
                null,
                null);
    }

    private BigDecimal mu(int least, int most) {
        return BigDecimal.valueOf(chance.between(least, most), 1);
    }
}
