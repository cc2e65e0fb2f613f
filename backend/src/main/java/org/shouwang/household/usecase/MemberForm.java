package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody says about a member. Sex and birth date follow from the identity number.
 *
 * @param relation relation to the head, code of CL-RELATION
 * @param joinedOn first day in the household; absent when it began before the household was registered
 * @param joinReason {@code birth}, {@code marriage_in}, {@code move_in}, {@code return}, {@code adoption}, {@code missed}
 * @param name name as on the identity card
 * @param idType {@code identity_card} or {@code disability_certificate}; checked against the number when given
 * @param idNumber 18 characters, or 20 or 22 of a disability certificate
 * @param sex checked against the number when given
 * @param birthDate checked against the number when given
 * @param nationalPersonNo person number in the national system
 * @param ethnicity code of GB/T 3304, such as {@code han}
 * @param politicalStatus code of CL-POLITICAL
 * @param phone mobile phone
 * @param educationLevel code of CL-EDU, for somebody who has left school
 * @param schoolStatus code of CL-SCHOOL, for somebody not yet or still at school
 * @param notInSchoolReason why a child of compulsory age is not at school
 * @param labourCapacity code of CL-LABOUR
 * @param health health and disability
 * @param insurance insurances and pensions
 * @param dibao {@code urban}, {@code rural} or {@code none}
 * @param tekun {@code urban}, {@code rural} or {@code none}
 * @param work work away from the household
 * @param publicPost public welfare post
 * @param change of a correction: since when it is so and why; absent: from today
 */
@Serdeable
public record MemberForm(
        @Nullable String relation,
        @Nullable LocalDate joinedOn,
        @Nullable String joinReason,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String nationalPersonNo,
        @Nullable String ethnicity,
        @Nullable String politicalStatus,
        @Nullable String phone,
        @Nullable String educationLevel,
        @Nullable String schoolStatus,
        @Nullable String notInSchoolReason,
        @Nullable String labourCapacity,
        @Nullable HealthForm health,
        @Nullable InsuranceForm insurance,
        @Nullable String dibao,
        @Nullable String tekun,
        @Nullable WorkForm work,
        @Nullable PublicPostForm publicPost,
        @Nullable ChangeForm change) {

    /**
     * @param statuses codes of CL-HEALTH; {@code healthy} stands alone
     * @param disabilityType code of CL-DISTYPE
     * @param disabilityGrade 1 to 4
     */
    @Serdeable
    public record HealthForm(@Nullable List<String> statuses, @Nullable String disabilityType, @Nullable Integer disabilityGrade) {}

    /**
     * @param residentMedical basic medical insurance of residents
     * @param employeeMedical basic medical insurance of employees
     * @param seriousIllness serious illness insurance
     * @param commercialMedical supplementary commercial insurance
     * @param residentPension pension insurance of residents
     * @param employeePension pension insurance of employees
     */
    @Serdeable
    public record InsuranceForm(
            @Nullable Boolean residentMedical,
            @Nullable Boolean employeeMedical,
            @Nullable Boolean seriousIllness,
            @Nullable Boolean commercialMedical,
            @Nullable Boolean residentPension,
            @Nullable Boolean employeePension) {}

    /**
     * @param place where
     * @param employer for whom
     * @param industry in which trade
     * @param channel how the job was found
     * @param monthlyWage yuan a month
     * @param from first day
     * @param to last day, when it is over
     * @param months months of work this year
     */
    @Serdeable
    public record WorkForm(
            @Nullable String place,
            @Nullable String employer,
            @Nullable String industry,
            @Nullable String channel,
            @Nullable String monthlyWage,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer months) {}

    /**
     * @param type code of CL-POST
     * @param organisation who pays
     * @param monthlyWage yuan a month
     * @param from first day
     * @param to last day, when it is over
     * @param months months in the post this year
     */
    @Serdeable
    public record PublicPostForm(
            @Nullable String type,
            @Nullable String organisation,
            @Nullable String monthlyWage,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer months) {}
}
