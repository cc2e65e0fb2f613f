package org.shouwang.household.usecase;

import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.DibaoKind;
import org.shouwang.household.domain.DisabilityType;
import org.shouwang.household.domain.EducationLevel;
import org.shouwang.household.domain.Ethnicity;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Health;
import org.shouwang.household.domain.HealthStatus;
import org.shouwang.household.domain.IdType;
import org.shouwang.household.domain.Insurance;
import org.shouwang.household.domain.JoinReason;
import org.shouwang.household.domain.LabourCapacity;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.Person;
import org.shouwang.household.domain.PoliticalStatus;
import org.shouwang.household.domain.PublicPost;
import org.shouwang.household.domain.PublicPostType;
import org.shouwang.household.domain.Relation;
import org.shouwang.household.domain.SchoolStatus;
import org.shouwang.household.domain.TekunKind;
import org.shouwang.household.domain.Work;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Masked;
import org.shouwang.kernel.Money;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.Sex;

/** Turns what somebody wrote about a member into a person and a membership, and notes every field that cannot be read. */
public final class MemberReader {

    private final Faults faults;
    private final Fields fields;

    /** @param faults at the place of the member in the form */
    public MemberReader(Words words, Faults faults) {
        this.faults = faults;
        this.fields = new Fields(words, faults);
    }

    /** @return null when what a member cannot be without is missing or wrong */
    public @Nullable Member read(MemberForm form) {
        return read(form, null);
    }

    /** @param stored what the register holds: a masked value that comes back keeps it */
    @Nullable Member readCorrection(MemberForm form, Member stored) {
        Member read = read(form, stored.person());
        if (read == null) {
            return null;
        }
        Membership said = read.membership();
        Membership kept = stored.membership();
        return new Member(read.person(),
                new Membership(said.relation(), said.joinedOn(), said.joinReason(), kept.leftOn(), kept.leaveReason()));
    }

    private @Nullable Member read(MemberForm form, @Nullable Person stored) {
        fields.require("relation", form.relation());
        Relation relation = fields.code("relation", Relation.LIST, form.relation());
        JoinReason reason = fields.code("joinReason", JoinReason.LIST, form.joinReason());
        Person person = person(form, stored);
        return person == null || relation == null
                ? null
                : new Member(person, new Membership(relation, form.joinedOn(), reason, null, null));
    }

    private @Nullable Person person(MemberForm form, @Nullable Person stored) {
        fields.require("name", form.name());
        fields.require("idNumber", form.idNumber());
        String name = fields.text("name", form.name(), 50);
        IdNumber number = stored != null && isMaskOf(stored.idNumber(), form.idNumber())
                ? stored.idNumber()
                : fields.idNumber("idNumber", form.idNumber());
        checkAgainst(number, form);
        String nationalNo = fields.number("nationalPersonNo", form.nationalPersonNo());
        Ethnicity ethnicity = fields.code("ethnicity", Ethnicity.LIST, form.ethnicity());
        PoliticalStatus political = fields.code("politicalStatus", PoliticalStatus.LIST, form.politicalStatus());
        PhoneNumber phone = stored != null && stored.phone() != null && Masked.phone(stored.phone().value()).equals(form.phone())
                ? stored.phone()
                : fields.phone("phone", form.phone());
        EducationLevel education = fields.code("educationLevel", EducationLevel.LIST, form.educationLevel());
        SchoolStatus school = fields.code("schoolStatus", SchoolStatus.LIST, form.schoolStatus());
        String notInSchool = fields.text("notInSchoolReason", form.notInSchoolReason(), 100);
        LabourCapacity labour = fields.code("labourCapacity", LabourCapacity.LIST, form.labourCapacity());
        Health health = health(form.health());
        DibaoKind dibao = fields.code("dibao", DibaoKind.LIST, form.dibao());
        TekunKind tekun = fields.code("tekun", TekunKind.LIST, form.tekun());
        Work work = work(form.work());
        PublicPost post = publicPost(form.publicPost());
        return name == null || number == null
                ? null
                : new Person(name, number, nationalNo, ethnicity, political, phone, education, school, notInSchool, labour,
                        health, insurance(form.insurance()), dibao, tekun, work, post);
    }

    private static boolean isMaskOf(IdNumber stored, @Nullable String shown) {
        return Masked.idNumberForOffice(stored.value()).equals(shown) || Masked.idNumberForField(stored.value()).equals(shown);
    }

    /** What follows from the number may be said as well, but not otherwise. */
    private void checkAgainst(@Nullable IdNumber number, MemberForm form) {
        IdType type = fields.code("idType", IdType.LIST, form.idType());
        Sex sex = fields.code("sex", Sex.LIST, form.sex());
        if (number == null) {
            return;
        }
        if (type != null && (type == IdType.DISABILITY_CERTIFICATE) != number.isDisabilityCertificate()) {
            faults.add("idType", FaultKind.ID_TYPE);
        }
        if (sex != null && sex != number.sex()) {
            faults.add("sex", FaultKind.ID_SEX);
        }
        if (form.birthDate() != null && !form.birthDate().equals(number.birthDate())) {
            faults.add("birthDate", FaultKind.ID_BIRTH);
        }
    }

    private Health health(MemberForm.@Nullable HealthForm form) {
        if (form == null) {
            return Health.UNKNOWN;
        }
        Fields each = fields.at("health");
        return new Health(
                each.codes("statuses", HealthStatus.class, HealthStatus.LIST, form.statuses()),
                each.code("disabilityType", DisabilityType.LIST, form.disabilityType()),
                each.between("disabilityGrade", form.disabilityGrade(), 1, 4));
    }

    private static Insurance insurance(MemberForm.@Nullable InsuranceForm form) {
        return form == null
                ? Insurance.UNKNOWN
                : new Insurance(form.residentMedical(), form.employeeMedical(), form.seriousIllness(), form.commercialMedical(),
                        form.residentPension(), form.employeePension());
    }

    private @Nullable Work work(MemberForm.@Nullable WorkForm form) {
        if (form == null) {
            return null;
        }
        Fields each = fields.at("work");
        return new Work(
                each.text("place", form.place(), 60),
                each.text("employer", form.employer(), 60),
                each.text("industry", form.industry(), 30),
                each.text("channel", form.channel(), 30),
                each.amount("monthlyWage", form.monthlyWage()),
                form.from(),
                form.to(),
                each.between("months", form.months(), 0, 12));
    }

    private @Nullable PublicPost publicPost(MemberForm.@Nullable PublicPostForm form) {
        if (form == null) {
            return null;
        }
        Fields each = fields.at("publicPost");
        each.require("type", form.type());
        PublicPostType type = each.code("type", PublicPostType.LIST, form.type());
        String organisation = each.text("organisation", form.organisation(), 60);
        Money wage = each.amount("monthlyWage", form.monthlyWage());
        Integer months = each.between("months", form.months(), 0, 12);
        return type == null ? null : new PublicPost(type, organisation, wage, form.from(), form.to(), months);
    }
}
