package org.shouwang.household.domain;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.PhoneNumber;

/** A person as texts and back. */
public final class PersonText {

    private PersonText() {}

    public static TextRecord of(Person person) {
        TextRecord.Writer text = TextRecord.write()
                .put("name", person.name())
                .put("idNumber", person.idNumber().value())
                .put("nationalPersonNo", person.nationalPersonNo())
                .put("ethnicity", person.ethnicity())
                .put("politicalStatus", person.politicalStatus())
                .put("phone", person.phone() == null ? null : person.phone().value())
                .put("educationLevel", person.educationLevel())
                .put("schoolStatus", person.schoolStatus())
                .put("notInSchoolReason", person.notInSchoolReason())
                .put("labourCapacity", person.labourCapacity())
                .put("health.statuses", person.health().statuses())
                .put("health.disabilityType", person.health().disabilityType())
                .put("health.disabilityGrade", person.health().disabilityGrade())
                .put("insurance.residentMedical", person.insurance().residentMedical())
                .put("insurance.employeeMedical", person.insurance().employeeMedical())
                .put("insurance.seriousIllness", person.insurance().seriousIllness())
                .put("insurance.commercialMedical", person.insurance().commercialMedical())
                .put("insurance.residentPension", person.insurance().residentPension())
                .put("insurance.employeePension", person.insurance().employeePension())
                .put("dibao", person.dibao())
                .put("tekun", person.tekun());
        putWork(text, person.work());
        putPost(text, person.publicPost());
        return text.done();
    }

    private static void putWork(TextRecord.Writer text, @Nullable Work work) {
        if (work != null) {
            text.put("work.place", work.place())
                    .put("work.employer", work.employer())
                    .put("work.industry", work.industry())
                    .put("work.channel", work.channel())
                    .put("work.monthlyWage", work.monthlyWage())
                    .put("work.from", work.from())
                    .put("work.to", work.to())
                    .put("work.months", work.months());
        }
    }

    private static void putPost(TextRecord.Writer text, @Nullable PublicPost post) {
        if (post != null) {
            text.put("publicPost.type", post.type())
                    .put("publicPost.organisation", post.organisation())
                    .put("publicPost.monthlyWage", post.monthlyWage())
                    .put("publicPost.from", post.from())
                    .put("publicPost.to", post.to())
                    .put("publicPost.months", post.months());
        }
    }

    public static Person person(TextRecord text) {
        String phone = text.text("phone");
        return new Person(
                text.required("name"),
                new IdNumber(text.required("idNumber")),
                text.text("nationalPersonNo"),
                text.code("ethnicity", Ethnicity.LIST),
                text.code("politicalStatus", PoliticalStatus.LIST),
                phone == null ? null : new PhoneNumber(phone),
                text.code("educationLevel", EducationLevel.LIST),
                text.code("schoolStatus", SchoolStatus.LIST),
                text.text("notInSchoolReason"),
                text.code("labourCapacity", LabourCapacity.LIST),
                new Health(
                        text.codes("health.statuses", HealthStatus.LIST, HealthStatus.class),
                        text.code("health.disabilityType", DisabilityType.LIST),
                        text.number("health.disabilityGrade")),
                new Insurance(
                        text.answer("insurance.residentMedical"),
                        text.answer("insurance.employeeMedical"),
                        text.answer("insurance.seriousIllness"),
                        text.answer("insurance.commercialMedical"),
                        text.answer("insurance.residentPension"),
                        text.answer("insurance.employeePension")),
                text.code("dibao", DibaoKind.LIST),
                text.code("tekun", TekunKind.LIST),
                work(text),
                post(text));
    }

    private static @Nullable Work work(TextRecord text) {
        return text.has("work.")
                ? new Work(text.text("work.place"), text.text("work.employer"), text.text("work.industry"), text.text("work.channel"),
                        text.amount("work.monthlyWage"), text.day("work.from"), text.day("work.to"), text.number("work.months"))
                : null;
    }

    private static @Nullable PublicPost post(TextRecord text) {
        return text.has("publicPost.")
                ? new PublicPost(PublicPostType.LIST.get(text.required("publicPost.type")), text.text("publicPost.organisation"),
                        text.amount("publicPost.monthlyWage"), text.day("publicPost.from"), text.day("publicPost.to"),
                        text.number("publicPost.months"))
                : null;
    }
}
