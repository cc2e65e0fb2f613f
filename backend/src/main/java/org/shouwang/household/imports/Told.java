package org.shouwang.household.imports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.Member;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Masked;

/** What a household or a member says in each column, in the words of a file; null where it says nothing. */
final class Told {

    static final Map<Column, Function<HouseholdFacts, @Nullable String>> BY_HOUSEHOLD = new EnumMap<>(Column.class);
    static final Map<Column, Function<Member, @Nullable String>> BY_MEMBER = new EnumMap<>(Column.class);

    static {
        BY_HOUSEHOLD.put(Column.REGION, facts -> facts.region().value());
        BY_HOUSEHOLD.put(Column.NATURAL_VILLAGE, HouseholdFacts::naturalVillage);
        BY_HOUSEHOLD.put(Column.ADDRESS, HouseholdFacts::address);
        BY_HOUSEHOLD.put(Column.HOUSEHOLD_TYPE, facts -> label(facts.type()));
        BY_HOUSEHOLD.put(Column.OUT_OF_POVERTY_YEAR, facts -> text(facts.outOfPovertyYear()));
        BY_HOUSEHOLD.put(Column.POOR_TYPE, facts -> label(facts.registeredPoorType()));
        BY_HOUSEHOLD.put(Column.NATIONAL_HOUSEHOLD_NO, HouseholdFacts::nationalHouseholdNo);
        BY_HOUSEHOLD.put(Column.HUKOU, facts -> label(facts.hukouKind()));
        BY_HOUSEHOLD.put(Column.URBAN_BENEFIT, facts -> yesNo(facts.urbanBenefit()));
        BY_HOUSEHOLD.put(Column.RELOCATION, facts -> label(facts.relocationKind()));
        BY_HOUSEHOLD.put(Column.RESETTLEMENT_SITE, facts -> text(facts.resettlementSite()));
        BY_HOUSEHOLD.put(Column.HOUSEHOLD_PHONE, facts -> facts.phone() == null ? null : facts.phone().value());
        BY_HOUSEHOLD.put(Column.BANK, facts -> facts.bankAccount() == null ? null : facts.bankAccount().bank());
        BY_HOUSEHOLD.put(Column.BANK_ACCOUNT, facts -> facts.bankAccount() == null ? null : facts.bankAccount().number());
        BY_HOUSEHOLD.put(Column.KEY_GROUPS, facts -> labels(facts.keyGroups()));
        BY_HOUSEHOLD.put(Column.WHOLE_NO_LABOUR, facts -> yesNo(facts.wholeNoLabourConfirmed()));
        BY_HOUSEHOLD.put(Column.HOUSE_AREA, facts -> number(facts.living().houseAreaSquareMetres()));
        BY_HOUSEHOLD.put(Column.ARABLE, facts -> number(facts.living().arableMu()));
        BY_HOUSEHOLD.put(Column.FOREST, facts -> number(facts.living().forestMu()));

        BY_MEMBER.put(Column.NAME, member -> member.person().name());
        BY_MEMBER.put(Column.ID_NUMBER, member -> member.person().idNumber().value());
        BY_MEMBER.put(Column.RELATION, member -> label(member.membership().relation()));
        BY_MEMBER.put(Column.NATIONAL_PERSON_NO, member -> member.person().nationalPersonNo());
        BY_MEMBER.put(Column.ETHNICITY, member -> label(member.person().ethnicity()));
        BY_MEMBER.put(Column.POLITICAL_STATUS, member -> label(member.person().politicalStatus()));
        BY_MEMBER.put(Column.EDUCATION, member -> label(member.person().educationLevel()));
        BY_MEMBER.put(Column.SCHOOL, member -> label(member.person().schoolStatus()));
        BY_MEMBER.put(Column.NOT_IN_SCHOOL, member -> member.person().notInSchoolReason());
        BY_MEMBER.put(Column.HEALTH, member -> labels(member.person().health().statuses()));
        BY_MEMBER.put(Column.DISABILITY_TYPE, member -> label(member.person().health().disabilityType()));
        BY_MEMBER.put(Column.DISABILITY_GRADE, member -> text(member.person().health().disabilityGrade()));
        BY_MEMBER.put(Column.LABOUR, member -> label(member.person().labourCapacity()));
        BY_MEMBER.put(Column.PHONE, member -> member.person().phone() == null ? null : member.person().phone().value());
        BY_MEMBER.put(Column.RESIDENT_MEDICAL, member -> yesNo(member.person().insurance().residentMedical()));
        BY_MEMBER.put(Column.EMPLOYEE_MEDICAL, member -> yesNo(member.person().insurance().employeeMedical()));
        BY_MEMBER.put(Column.SERIOUS_ILLNESS, member -> yesNo(member.person().insurance().seriousIllness()));
        BY_MEMBER.put(Column.COMMERCIAL_MEDICAL, member -> yesNo(member.person().insurance().commercialMedical()));
        BY_MEMBER.put(Column.RESIDENT_PENSION, member -> yesNo(member.person().insurance().residentPension()));
        BY_MEMBER.put(Column.EMPLOYEE_PENSION, member -> yesNo(member.person().insurance().employeePension()));
        BY_MEMBER.put(Column.DIBAO, member -> label(member.person().dibao()));
        BY_MEMBER.put(Column.TEKUN, member -> label(member.person().tekun()));
        BY_MEMBER.put(Column.WORK_PLACE, member -> member.person().work() == null ? null : member.person().work().place());
        BY_MEMBER.put(Column.EMPLOYER, member -> member.person().work() == null ? null : member.person().work().employer());
        BY_MEMBER.put(Column.WORK_MONTHS, member -> member.person().work() == null ? null : text(member.person().work().months()));
        BY_MEMBER.put(Column.WAGE, member -> member.person().work() == null || member.person().work().monthlyWage() == null
                ? null : number(member.person().work().monthlyWage().yuan()));
        BY_MEMBER.put(Column.PUBLIC_POST, member -> member.person().publicPost() == null ? null : label(member.person().publicPost().type()));
    }

    private Told() {}

    /** As a list of differences shows it. */
    static @Nullable String masked(Column column, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (column) {
            case ID_NUMBER -> Masked.idNumberForOffice(value);
            case PHONE, HOUSEHOLD_PHONE -> Masked.phone(value);
            case BANK_ACCOUNT -> Masked.bankAccount(value);
            default -> value;
        };
    }

    private static @Nullable String label(@Nullable Coded entry) {
        return entry == null ? null : entry.label();
    }

    private static @Nullable String labels(Collection<? extends Coded> entries) {
        return entries.isEmpty() ? null : entries.stream().map(Coded::label).sorted().collect(Collectors.joining("、"));
    }

    private static @Nullable String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "是" : "否";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
