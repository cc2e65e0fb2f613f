package org.shouwang.demonstration;

import static org.shouwang.demonstration.Chance.weight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.usecase.GuaranteeForm;
import org.shouwang.household.usecase.GuaranteeForm.WaterForm;
import org.shouwang.household.usecase.HouseholdForm.LivingForm;
import org.shouwang.household.usecase.IncomeStatementForm;
import org.shouwang.household.usecase.IncomeStatementForm.ItemForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.RegistrationForm;

/**
 * What a visit writes down about a household's year: the amounts follow from who works where, from the land, the pensions
 * and the illnesses of its members.
 */
final class Assessment {

    private static final int PENSIONABLE = 60;

    private final Chance chance;
    private final RegistrationForm household;
    private final LocalDate day;
    private final List<ItemForm> items = new ArrayList<>();

    Assessment(Chance chance, RegistrationForm household, LocalDate today) {
        this.chance = chance;
        this.household = household;
        this.day = today.minusDays(chance.between(5, 150));
    }

    IncomeStatementForm incomeStatement() {
        household.members().forEach(this::earn);
        LivingForm living = household.household().living();
        if (living != null) {
            farm(living);
        }
        if (chance.percent(20)) {
            add("asset_dividend", chance.between(3, 15) * 100);
        }
        return new IncomeStatementForm("annual", day, "month", "registered", null, household.members().getFirst().name(), items);
    }

    /** All four, mostly secured; what is not has somebody who does something about it (GZ-15). */
    List<GuaranteeForm> guarantees() {
        boolean uninsured = household.members().stream().anyMatch(member ->
                !Boolean.TRUE.equals(member.insurance().residentMedical()) && !Boolean.TRUE.equals(member.insurance().employeeMedical()));
        String grade = chance.weighted(List.of(weight(62, "A"), weight(36, "B"), weight(2, "C")));
        boolean dry = chance.percent(1);
        return List.of(
                guarantee("education", false, null, null, null),
                guarantee("medical", uninsured, null, null, "村干部上门动员参保"),
                guarantee("housing", grade.equals("C"), grade, null, "已列入农村危房改造计划"),
                guarantee("water", dry, null, new WaterForm(dry ? 20 : chance.between(35, 70), true, dry ? 15 : 0, dry ? 85 : 95, dry ? 6 : 0),
                        "已报县水利部门检修管网"));
    }

    private GuaranteeForm guarantee(
            String kind, boolean problem, @Nullable String grade, @Nullable WaterForm water, @Nullable String measures) {
        return new GuaranteeForm(kind, day, "annual", problem, null, grade, water, problem ? measures : null, null);
    }

    private void earn(MemberForm member) {
        int age = day.getYear() - member.birthDate().getYear();
        if (member.work() != null) { // what is sent home: wages less the life in town
            add("migrant_work", new BigDecimal(member.work().monthlyWage()).intValue() * member.work().months() * chance.between(75, 100) / 100);
        } else if (isAble(member) && chance.percent(80)) { // odd jobs near the village
            add("other_wage", chance.between(60, 200) * 100);
        }
        if (member.publicPost() != null) {
            add("village_post", new BigDecimal(member.publicPost().monthlyWage()).intValue() * member.publicPost().months());
        }
        if (age > PENSIONABLE) {
            add("pension", chance.between(128, 190) * 12);
        }
        if (member.dibao().equals("rural")) {
            add("dibao", chance.between(300, 480) * 12);
        }
        if (member.tekun().equals("rural")) {
            add("tekun", chance.between(760, 900) * 12);
        }
        if (age > PENSIONABLE && household.members().size() <= 2 && chance.percent(80)) {
            add("support_payment", chance.between(20, 70) * 100);
        }
        if (!member.health().statuses().contains("healthy")) {
            add("medical_self_paid", chance.between(3, member.health().statuses().contains("serious_illness") ? 160 : 40) * 100);
        }
        String school = member.schoolStatus();
        if (school != null && (school.startsWith("bachelor") || school.startsWith("higher_vocational"))) {
            add("education_self_paid", chance.between(50, 90) * 100);
        }
    }

    private static boolean isAble(MemberForm member) {
        return List.of("ordinary", "skilled").contains(member.labourCapacity());
    }

    private void farm(LivingForm living) {
        int mu = living.arableMu() == null ? 0 : living.arableMu().intValue();
        boolean leased = chance.percent(household.members().size() <= 2 ? 55 : 25);
        if (leased) {
            add("land_transfer", mu * chance.between(650, 900));
        } else {
            add("crops", mu * chance.between(1500, 2100));
            add("crops_expense", mu * chance.between(600, 850));
        }
        add("ecological", mu * 67); // the subsidy for tilled land
        if (living.fruitMu() != null) {
            add("fruit_and_forest", living.fruitMu().multiply(BigDecimal.valueOf(chance.between(2500, 5000))).intValue());
            add("fruit_and_forest_expense", living.fruitMu().multiply(BigDecimal.valueOf(chance.between(800, 1500))).intValue());
        }
        if (chance.percent(14)) {
            int animals = chance.between(30, 160) * 100;
            add("livestock", animals);
            add("livestock_expense", animals * chance.between(40, 65) / 100);
        }
    }

    private void add(String kind, int yuan) {
        if (yuan > 0) {
            String month = YearMonth.from(day).minusMonths(chance.between(1, 11)).toString();
            items.add(new ItemForm(kind, yuan + ".00", month, null, null));
        }
    }
}
