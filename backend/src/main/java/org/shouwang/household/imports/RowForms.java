package org.shouwang.household.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.HealthStatus;
import org.shouwang.household.usecase.HouseholdForm;
import org.shouwang.household.usecase.HouseholdForm.LivingForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.MemberForm.HealthForm;
import org.shouwang.household.usecase.MemberForm.InsuranceForm;
import org.shouwang.household.usecase.MemberForm.PublicPostForm;
import org.shouwang.household.usecase.MemberForm.WorkForm;
import org.shouwang.kernel.IdNumber;

/** Fills the forms of the registry from the texts of one row; from there on a file is checked like what somebody typed. */
final class RowForms {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?( 00:00:00)?");
    /** Eight digits in front and four behind are more than any measure here has; an exponent would be a bomb. */
    private static final Pattern MEASURE = Pattern.compile("[0-9]{1,8}(\\.[0-9]{1,4})?");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[、,，;；/|\\s]+");
    private static final List<String> YES = List.of("是", "有", "TRUE", "true", "Y", "1", "已参加", "已享受");
    private static final List<String> NO = List.of("否", "无", "FALSE", "false", "N", "0", "未参加", "未享受");
    /** What national lists call a household that was never registered poor; elsewhere it is 一般农户. */
    private static final Map<String, String> SYNONYMS = Map.of("普通农户", "一般农户", "农户", "一般农户", "0", "general", "1", "out_of_poverty");

    private final Map<Column, String> values;
    private final BiConsumer<Column, RowFault.Kind> faults;

    /** @param values without empty cells */
    RowForms(Map<Column, String> values, BiConsumer<Column, RowFault.Kind> faults) {
        this.values = values;
        this.faults = faults;
    }

    HouseholdForm household(@Nullable String region) {
        return new HouseholdForm(
                region,
                text(Column.NATIONAL_HOUSEHOLD_NO),
                text(Column.NATURAL_VILLAGE),
                text(Column.ADDRESS),
                householdType(),
                whole(Column.OUT_OF_POVERTY_YEAR),
                text(Column.POOR_TYPE),
                text(Column.HUKOU),
                yesNo(Column.URBAN_BENEFIT),
                text(Column.RELOCATION),
                text(Column.RESETTLEMENT_SITE),
                text(Column.HOUSEHOLD_PHONE),
                text(Column.BANK),
                text(Column.BANK_ACCOUNT),
                several(Column.KEY_GROUPS),
                yesNo(Column.WHOLE_NO_LABOUR),
                living());
    }

    MemberForm member() {
        return new MemberForm(
                text(Column.RELATION),
                null,
                null,
                text(Column.NAME),
                text(Column.ID_TYPE),
                text(Column.ID_NUMBER),
                text(Column.SEX),
                date(Column.BIRTH_DATE),
                text(Column.NATIONAL_PERSON_NO),
                text(Column.ETHNICITY),
                text(Column.POLITICAL_STATUS),
                text(Column.PHONE),
                text(Column.EDUCATION),
                text(Column.SCHOOL),
                text(Column.NOT_IN_SCHOOL),
                text(Column.LABOUR),
                health(),
                insurance(),
                text(Column.DIBAO),
                text(Column.TEKUN),
                work(),
                text(Column.PUBLIC_POST) == null ? null : new PublicPostForm(text(Column.PUBLIC_POST), null, null, null, null, null),
                null);
    }

    private @Nullable String householdType() {
        String type = text(Column.HOUSEHOLD_TYPE);
        return type == null ? null : SYNONYMS.getOrDefault(type, type);
    }

    private @Nullable LivingForm living() {
        BigDecimal house = decimal(Column.HOUSE_AREA);
        BigDecimal arable = decimal(Column.ARABLE);
        BigDecimal forest = decimal(Column.FOREST);
        return house == null && arable == null && forest == null
                ? null
                : new LivingForm(house, null, null, null, null, null, arable, forest, null, null, null, null);
    }

    /** Type and grade follow from the number of a disability certificate, unless the file says them, too. */
    private @Nullable HealthForm health() {
        List<String> statuses = several(Column.HEALTH);
        String type = text(Column.DISABILITY_TYPE);
        Integer grade = whole(Column.DISABILITY_GRADE);
        String number = text(Column.ID_NUMBER) == null ? "" : IdNumber.normalised(values.get(Column.ID_NUMBER));
        boolean certificate = number.length() > 18 && IdNumber.flawOf(number).isEmpty();
        if (certificate && type == null) {
            type = org.shouwang.household.domain.DisabilityType.values()[number.charAt(18) - '1'].code();
        }
        if (certificate && grade == null) {
            grade = number.charAt(19) - '0';
        }
        if (statuses == null && type == null && grade == null) {
            return null;
        }
        if (certificate && (statuses == null || !statuses.contains(HealthStatus.DISABLED.label()))) {
            statuses = new ArrayList<>(statuses == null ? List.of() : statuses);
            statuses.add(HealthStatus.DISABLED.label());
        }
        return new HealthForm(statuses, type, grade);
    }

    private @Nullable InsuranceForm insurance() {
        return new InsuranceForm(yesNo(Column.RESIDENT_MEDICAL), yesNo(Column.EMPLOYEE_MEDICAL), yesNo(Column.SERIOUS_ILLNESS),
                yesNo(Column.COMMERCIAL_MEDICAL), yesNo(Column.RESIDENT_PENSION), yesNo(Column.EMPLOYEE_PENSION));
    }

    private @Nullable WorkForm work() {
        String place = text(Column.WORK_PLACE);
        String employer = text(Column.EMPLOYER);
        Integer months = whole(Column.WORK_MONTHS);
        String wage = text(Column.WAGE);
        boolean none = place == null && employer == null && wage == null && (months == null || months == 0);
        return none ? null : new WorkForm(place, employer, null, null, wage, null, null, months);
    }

    private @Nullable String text(Column column) {
        return values.get(column);
    }

    private @Nullable List<String> several(Column column) {
        String text = values.get(column);
        return text == null ? null : Arrays.stream(BETWEEN_VALUES.split(text)).filter(each -> !each.isEmpty()).toList();
    }

    private @Nullable Boolean yesNo(Column column) {
        String text = values.get(column);
        if (text == null) {
            return null;
        }
        boolean yes = YES.contains(text);
        if (!yes && !NO.contains(text)) {
            faults.accept(column, RowFault.Kind.YES_OR_NO);
            return null;
        }
        return yes;
    }

    private @Nullable Integer whole(Column column) {
        BigDecimal number = decimal(column);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException fraction) {
            faults.accept(column, RowFault.Kind.NO_NUMBER);
            return null;
        }
    }

    private @Nullable BigDecimal decimal(Column column) {
        String text = values.get(column);
        if (text == null) {
            return null;
        }
        if (!MEASURE.matcher(text).matches()) {
            faults.accept(column, RowFault.Kind.NO_NUMBER);
            return null;
        }
        return new BigDecimal(text);
    }

    private @Nullable LocalDate date(Column column) {
        String text = values.get(column);
        if (text == null) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        if (parts.matches()) {
            try {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            } catch (DateTimeException noSuchDay) {
                // told below, like any other text
            }
        }
        faults.accept(column, RowFault.Kind.NO_DATE);
        return null;
    }
}
