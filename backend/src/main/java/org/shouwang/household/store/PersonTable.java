package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.DibaoKind;
import org.shouwang.household.domain.EducationLevel;
import org.shouwang.household.domain.Ethnicity;
import org.shouwang.household.domain.Insurance;
import org.shouwang.household.domain.LabourCapacity;
import org.shouwang.household.domain.Person;
import org.shouwang.household.domain.PoliticalStatus;
import org.shouwang.household.domain.SchoolStatus;
import org.shouwang.household.domain.TekunKind;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;

/** A person as a row of {@code household_person} and back. */
@Singleton
class PersonTable {

    static final String INSERT = """
            INSERT INTO household_person (
                id, county_code, region_code, name, id_number, id_number_index, sex, birth_date, national_person_no,
                ethnicity, political_status, phone, phone_index, education_level, school_status, not_in_school_reason,
                labour_capacity, health, resident_medical, employee_medical, serious_illness, commercial_medical,
                resident_pension, employee_pension, dibao, tekun, work)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String UPDATE = """
            UPDATE household_person
            SET region_code = ?, name = ?, id_number = ?, id_number_index = ?, sex = ?, birth_date = ?,
                national_person_no = ?, ethnicity = ?, political_status = ?, phone = ?, phone_index = ?,
                education_level = ?, school_status = ?, not_in_school_reason = ?, labour_capacity = ?, health = ?,
                resident_medical = ?, employee_medical = ?, serious_illness = ?, commercial_medical = ?,
                resident_pension = ?, employee_pension = ?, dibao = ?, tekun = ?, work = ?
            WHERE county_code = ?
              AND id = ?
            """;

    private final PersonalData personalData;
    private final JsonColumn json;

    PersonTable(PersonalData personalData, JsonColumn json) {
        this.personalData = personalData;
        this.json = json;
    }

    @Nullable Object[] insertValues(long id, RegionCode region, Person person) {
        @Nullable Object[] changing = changingValues(id, region, person);
        @Nullable Object[] values = new @Nullable Object[changing.length + 2];
        values[0] = id;
        values[1] = region.county().value();
        System.arraycopy(changing, 0, values, 2, changing.length);
        return values;
    }

    @Nullable Object[] updateValues(long id, RegionCode region, Person person) {
        @Nullable Object[] changing = changingValues(id, region, person);
        @Nullable Object[] values = java.util.Arrays.copyOf(changing, changing.length + 2);
        values[changing.length] = region.county().value();
        values[changing.length + 1] = id;
        return values;
    }

    private @Nullable Object[] changingValues(long id, RegionCode region, Person person) {
        Tenant tenant = Tenant.ofCode(region.value());
        PersonalData.Vault vault = personalData.ofPerson(tenant, id);
        PhoneNumber phone = person.phone();
        Insurance insurance = person.insurance();
        return new @Nullable Object[] {
            region.value(),
            person.name(),
            vault.lock("id_number", person.idNumber().value()),
            personalData.indexOf(tenant, person.idNumber()),
            person.sex().code(),
            person.birthDate(),
            person.nationalPersonNo(),
            code(person.ethnicity()),
            code(person.politicalStatus()),
            phone == null ? null : vault.lock("phone", phone.value()),
            phone == null ? null : personalData.indexOf(tenant, phone),
            code(person.educationLevel()),
            code(person.schoolStatus()),
            person.notInSchoolReason(),
            code(person.labourCapacity()),
            vault.lock("health", HealthText.of(person.health())),
            insurance.residentMedical(),
            insurance.employeeMedical(),
            insurance.seriousIllness(),
            insurance.commercialMedical(),
            insurance.residentPension(),
            insurance.employeePension(),
            code(person.dibao()),
            code(person.tekun()),
            person.work() == null && person.publicPost() == null ? null : json.write(WorkColumn.of(person))
        };
    }

    Person read(ResultSet row, Tenant tenant, long id) throws SQLException {
        PersonalData.Vault vault = personalData.ofPerson(tenant, id);
        String phone = vault.openOrNull("phone", row.getBytes("person_phone"));
        String work = row.getString("work");
        WorkColumn workColumn = work == null ? new WorkColumn(null, null) : json.read(work, WorkColumn.class);
        byte[] health = row.getBytes("health");
        return new Person(
                row.getString("name"),
                new IdNumber(vault.open("id_number", row.getBytes("id_number"))),
                row.getString("national_person_no"),
                coded(row, "ethnicity", Ethnicity.LIST),
                coded(row, "political_status", PoliticalStatus.LIST),
                phone == null ? null : new PhoneNumber(phone),
                coded(row, "education_level", EducationLevel.LIST),
                coded(row, "school_status", SchoolStatus.LIST),
                row.getString("not_in_school_reason"),
                coded(row, "labour_capacity", LabourCapacity.LIST),
                HealthText.parse(vault.open("health", health)),
                new Insurance(
                        row.getObject("resident_medical", Boolean.class),
                        row.getObject("employee_medical", Boolean.class),
                        row.getObject("serious_illness", Boolean.class),
                        row.getObject("commercial_medical", Boolean.class),
                        row.getObject("resident_pension", Boolean.class),
                        row.getObject("employee_pension", Boolean.class)),
                coded(row, "dibao", DibaoKind.LIST),
                coded(row, "tekun", TekunKind.LIST),
                workColumn.work(),
                workColumn.publicPost());
    }

    static @Nullable String code(@Nullable Coded entry) {
        return entry == null ? null : entry.code();
    }

    static <C extends Enum<C> & Coded> @Nullable C coded(ResultSet row, String column, CodeList<C> list) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : list.get(code);
    }
}
