package org.shouwang.demonstration;

import static org.shouwang.demonstration.Chance.weight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.MemberForm.HealthForm;
import org.shouwang.household.usecase.MemberForm.InsuranceForm;
import org.shouwang.household.usecase.MemberForm.PublicPostForm;
import org.shouwang.household.usecase.MemberForm.WorkForm;

/**
 * Gives a relative school, health, work and insurance that fit the age: what the quality rules of the register look for
 * (DQ-021 to DQ-025, DQ-037 to DQ-041, DQ-066) does not occur by accident.
 */
final class Member {

    private static final int SCHOOL = 6;
    private static final int GROWN_UP = 16;
    private static final int RETIRED = 60;
    private static final int FRAIL = 70;

    private static final List<String> CITIES = List.of("邯郸市区", "石家庄市", "北京市", "天津市", "魏县经济开发区", "济南市", "安阳市", "苏州市");
    private static final List<List<String>> TRADES = List.of(
            List.of("建筑工地", "建筑业"), List.of("家具厂", "制造业"), List.of("服装加工厂", "制造业"), List.of("快递站点", "交通运输业"),
            List.of("餐馆", "住宿餐饮业"), List.of("物流园", "交通运输业"), List.of("家政公司", "居民服务业"), List.of("蔬菜批发市场", "批发零售业"));
    private static final List<String> CHANNELS = List.of("自主就业", "亲友介绍", "劳务输出", "就业帮扶车间", "网络招聘");

    private final Chance chance;
    private final Papers papers;
    private final Situation situation;
    private final LocalDate today;
    private final Relative relative;
    private final int age;
    private final @Nullable String school;
    private final List<String> health;
    private final @Nullable String disabilityType;
    private final @Nullable Integer disabilityGrade;
    private final String labour;

    Member(Chance chance, Papers papers, Situation situation, LocalDate today, Relative relative) {
        this.chance = chance;
        this.papers = papers;
        this.situation = situation;
        this.today = today;
        this.relative = relative;
        this.age = relative.age(today);
        this.school = school();
        boolean disabled = chance.percent(age < GROWN_UP ? 0.8 : age < RETIRED ? 2.5 : 7);
        this.health = health(disabled);
        this.disabilityType = disabled ? chance.weighted(List.of(weight(50, "limb"), weight(14, "hearing"), weight(12, "sight"),
                weight(9, "intellect"), weight(8, "mind"), weight(4, "speech"), weight(3, "multiple"))) : null;
        this.disabilityGrade = disabled ? chance.between(1, 4) : null;
        this.labour = labour();
    }

    MemberForm form(boolean phone) {
        WorkForm work = work();
        return new MemberForm(
                relative.relation(), null, null, relative.name(),
                "identity_card", relative.idNumber(), relative.isMale() ? "male" : "female", relative.birthDate(),
                null,
                chance.percent(98.6) ? "han" : "hui",
                politics(),
                phone && age >= GROWN_UP ? papers.phone() : null,
                school == null ? education() : null,
                school,
                null,
                labour,
                new HealthForm(health, disabilityType, disabilityGrade),
                insurance(work != null),
                situation.dibao() ? "rural" : "none",
                situation.tekun() ? "rural" : "none",
                work,
                publicPost(work != null),
                null);
    }

    private @Nullable String school() {
        if (age < 3) {
            return "before_school";
        }
        if (age < SCHOOL) {
            return "kindergarten";
        }
        if (age < 12) {
            return "primary";
        }
        if (age < 15) {
            return "junior_" + (age - 5);
        }
        if (age < 18 && chance.percent(97)) {
            return (chance.percent(58) ? "senior_" : "vocational_") + (age - 14);
        }
        if (age >= 18 && age < 22 && !relative.isHead() && chance.percent(48)) {
            return age < 21 && chance.percent(45) ? "higher_vocational_" + (age - 17) : "bachelor_" + (age - 17);
        }
        return null;
    }

    private String education() {
        int year = relative.birthDate().getYear();
        if (year < 1955) {
            return chance.weighted(List.of(weight(40, "illiterate"), weight(45, "primary"), weight(14, "junior_secondary"), weight(1, "senior_secondary")));
        }
        if (year < 1975) {
            return chance.weighted(List.of(weight(6, "illiterate"), weight(34, "primary"), weight(50, "junior_secondary"), weight(10, "senior_secondary")));
        }
        return chance.weighted(List.of(weight(8, "primary"), weight(60, "junior_secondary"), weight(19, "senior_secondary"),
                weight(9, "junior_college"), weight(4, "bachelor_or_above")));
    }

    private String politics() {
        if (age >= 14 && age < 28 && school != null && age >= 15) {
            return chance.percent(55) ? "youth_league_member" : "masses";
        }
        return age >= 25 && chance.percent(6) ? "party_member" : "masses";
    }

    private List<String> health(boolean disabled) {
        List<String> states = new ArrayList<>();
        if (disabled) {
            states.add("disabled");
        }
        if (chance.percent(age < 30 ? 0.8 : age < RETIRED ? 6 : 30)) {
            states.add("chronic_disease");
        }
        if (chance.percent(age < 30 ? 0.3 : age < RETIRED ? 1.5 : 3)) {
            states.add("serious_illness");
        }
        return states.isEmpty() ? List.of("healthy") : List.copyOf(states);
    }

    private String labour() {
        boolean healthy = health.equals(List.of("healthy"));
        boolean severe = disabilityGrade != null && disabilityGrade <= 2;
        if (age < GROWN_UP || school != null || age >= FRAIL + 5) {
            return "none";
        }
        if (severe || health.contains("serious_illness")) {
            return "lost";
        }
        if (age < RETIRED) {
            return healthy || chance.percent(50) ? (chance.percent(16) ? "skilled" : "ordinary") : "weak";
        }
        return age < FRAIL ? (healthy && chance.percent(35) ? "ordinary" : "weak") : (healthy && chance.percent(40) ? "weak" : "none");
    }

    private InsuranceForm insurance(boolean works) {
        boolean employee = works && chance.percent(9);
        boolean insured = employee || chance.percent(98.5);
        boolean pension = age >= GROWN_UP && school == null;
        return new InsuranceForm(insured && !employee, employee, insured, insured && chance.percent(12),
                pension && !employee && chance.percent(95), employee);
    }

    private @Nullable WorkForm work() {
        boolean able = labour.equals("ordinary") || labour.equals("skilled");
        if (!able || !chance.percent(age < 50 ? (relative.isMale() ? 68 : 42) : 24)) {
            return null;
        }
        List<String> trade = chance.oneOf(TRADES);
        int months = chance.between(4, 11);
        int wage = chance.between(labour.equals("skilled") ? 42 : 26, labour.equals("skilled") ? 75 : 55) * 100;
        return new WorkForm(chance.mostlyFirst(CITIES), trade.get(0), trade.get(1), chance.mostlyFirst(CHANNELS), wage + ".00",
                today.minusMonths(months).withDayOfMonth(1), null, months);
    }

    /** Posts are for those who were poor and cannot go away to work, and end at seventy (DQ-039, DQ-040). */
    private @Nullable PublicPostForm publicPost(boolean works) {
        boolean fits = situation.outOfPoverty() && !works && age >= 40 && age < FRAIL - 1 && (labour.equals("weak") || labour.equals("ordinary"));
        if (!fits || !chance.percent(30)) {
            return null;
        }
        String type = chance.weighted(List.of(weight(6, "cleaner"), weight(2, "road_keeper"), weight(1, "forest_ranger"), weight(1, "security_assistant")));
        LocalDate from = today.withDayOfYear(1);
        return new PublicPostForm(type, "村民委员会", chance.between(5, 9) * 100 + ".00", from, null,
                (int) Math.max(1, ChronoUnit.MONTHS.between(from, today)));
    }
}
