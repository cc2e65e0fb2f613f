package org.shouwang.household.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.BankAccount;
import org.shouwang.household.domain.Health;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.Insurance;
import org.shouwang.household.domain.LivingConditions;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.Person;
import org.shouwang.household.domain.PublicPost;
import org.shouwang.household.domain.Work;
import org.shouwang.household.usecase.HouseholdForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.Sight;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Masked;
import org.shouwang.kernel.PhoneNumber;

/** What the register holds, in the shape of the forms that change it, so that a page can be edited as it is shown. */
final class Shown {

    private Shown() {}

    static HouseholdForm household(HouseholdFacts facts) {
        BankAccount account = facts.bankAccount();
        return new HouseholdForm(
                facts.region().value(),
                facts.nationalHouseholdNo(),
                facts.naturalVillage(),
                facts.address(),
                facts.type().code(),
                facts.outOfPovertyYear(),
                code(facts.registeredPoorType()),
                code(facts.hukouKind()),
                facts.urbanBenefit(),
                code(facts.relocationKind()),
                facts.resettlementSite() == null ? null : facts.resettlementSite().value(),
                phone(facts.phone()),
                account == null ? null : account.bank(),
                account == null ? null : Masked.bankAccount(account.number()),
                codes(facts.keyGroups()),
                facts.wholeNoLabourConfirmed(),
                living(facts.living()));
    }

    static MemberForm member(Member member, Sight sight) {
        Person person = member.person();
        Membership membership = member.membership();
        return new MemberForm(
                membership.relation().code(),
                membership.joinedOn(),
                code(membership.joinReason()),
                person.name(),
                person.idType().code(),
                sight.idNumber(person.idNumber()),
                person.sex().code(),
                person.birthDate(),
                person.nationalPersonNo(),
                code(person.ethnicity()),
                code(person.politicalStatus()),
                phone(person.phone()),
                code(person.educationLevel()),
                code(person.schoolStatus()),
                person.notInSchoolReason(),
                code(person.labourCapacity()),
                sight.health() ? health(person.health()) : null,
                insurance(person.insurance()),
                code(person.dibao()),
                code(person.tekun()),
                work(person.work()),
                publicPost(person.publicPost()),
                null);
    }

    private static HouseholdForm.@Nullable LivingForm living(LivingConditions living) {
        return living.equals(LivingConditions.UNKNOWN)
                ? null
                : new HouseholdForm.LivingForm(
                        living.houseAreaSquareMetres(), living.roadSurface(), living.kilometresToMainRoad(),
                        living.electricity(), living.toilet(), living.fuel(), living.arableMu(), living.forestMu(),
                        living.fruitMu(), living.grassMu(), living.waterMu(), living.returnedToForestMu());
    }

    private static MemberForm.HealthForm health(Health health) {
        return new MemberForm.HealthForm(codes(health.statuses()), code(health.disabilityType()), health.disabilityGrade());
    }

    private static MemberForm.InsuranceForm insurance(Insurance insurance) {
        return new MemberForm.InsuranceForm(
                insurance.residentMedical(), insurance.employeeMedical(), insurance.seriousIllness(),
                insurance.commercialMedical(), insurance.residentPension(), insurance.employeePension());
    }

    private static MemberForm.@Nullable WorkForm work(@Nullable Work work) {
        return work == null
                ? null
                : new MemberForm.WorkForm(work.place(), work.employer(), work.industry(), work.channel(),
                        work.monthlyWage() == null ? null : work.monthlyWage().toString(), work.from(), work.to(), work.months());
    }

    private static MemberForm.@Nullable PublicPostForm publicPost(@Nullable PublicPost post) {
        return post == null
                ? null
                : new MemberForm.PublicPostForm(post.type().code(), post.organisation(),
                        post.monthlyWage() == null ? null : post.monthlyWage().toString(), post.from(), post.to(), post.months());
    }

    private static @Nullable String phone(@Nullable PhoneNumber phone) {
        return phone == null ? null : Masked.phone(phone.value());
    }

    static @Nullable String code(@Nullable Coded entry) {
        return entry == null ? null : entry.code();
    }

    static List<String> codes(java.util.Collection<? extends Coded> entries) {
        return entries.stream().map(Coded::code).sorted().toList();
    }
}
