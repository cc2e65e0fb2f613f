package org.shouwang.household.imports;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.shouwang.household.domain.DibaoKind;
import org.shouwang.household.domain.DisabilityType;
import org.shouwang.household.domain.EducationLevel;
import org.shouwang.household.domain.Ethnicity;
import org.shouwang.household.domain.HealthStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.HukouKind;
import org.shouwang.household.domain.IdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.LabourCapacity;
import org.shouwang.household.domain.PoliticalStatus;
import org.shouwang.household.domain.PublicPostType;
import org.shouwang.household.domain.RegisteredPoorType;
import org.shouwang.household.domain.Relation;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.household.domain.SchoolStatus;
import org.shouwang.household.domain.TekunKind;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Sex;

/**
 * What a column can tell, whatever its layout calls it. The pointer is the field of the form that it fills, and so where
 * the rules of the registry point when they dislike it.
 */
enum Column {
    HOUSEHOLD_KEY("household", "key", "本册内区分各户的编号，同一户各行相同", "tells the households of the file apart; the same in all rows of one"),
    COUNTY_NAME("household", "county", "县名", "name of the county"),
    TOWNSHIP_NAME("household", "township", "乡镇名", "name of the township"),
    VILLAGE_NAME("household", "village", "行政村名", "name of the village"),
    REGION("household", "regionCode", "行政村 12 位代码或村民小组 15 位代码", "village (12 digits) or group (15 digits)"),
    GROUP("household", "group", "村民小组名称或 3 位序号", "name of the group or its 3 digits"),
    NATURAL_VILLAGE("household", "naturalVillage", "自然村名称", "name of the natural village"),
    ADDRESS("household", "address", "住址", "address"),
    HOUSEHOLD_TYPE("household", "householdType", HouseholdType.values()),
    OUT_OF_POVERTY_YEAR("household", "outOfPovertyYear", "四位年份，仅脱贫户填写", "year, only for households that came out of poverty"),
    POOR_TYPE("household", "registeredPoorType", RegisteredPoorType.values()),
    NATIONAL_HOUSEHOLD_NO("household", "nationalHouseholdNo", "全国系统户编号", "household number in the national system"),
    HUKOU("household", "hukouKind", HukouKind.values()),
    URBAN_BENEFIT("household", "urbanBenefit"),
    RELOCATION("household", "relocationKind", RelocationKind.values()),
    RESETTLEMENT_SITE("household", "resettlementSiteCode", "安置区所在村（组）代码", "region code of the resettlement site"),
    HOUSEHOLD_PHONE("household", "phone", "11 位手机号码", "mobile phone, 11 digits"),
    BANK("household", "bankName", "开户银行", "bank"),
    BANK_ACCOUNT("household", "bankAccount", "8 至 30 位数字", "8 to 30 digits"),
    KEY_GROUPS("household", "keyGroups", KeyGroup.values()),
    WHOLE_NO_LABOUR("household", "wholeNoLabourConfirmed"),
    HOUSE_AREA("household", "living/houseAreaSquareMetres", "数字", "number"),
    ARABLE("household", "living/arableMu", "数字", "number"),
    FOREST("household", "living/forestMu", "数字", "number"),

    NAME("member", "name", "身份证上的姓名", "name as on the identity card"),
    ID_TYPE("member", "idType", IdType.values()),
    ID_NUMBER("member", "idNumber", "18 位身份证号，或 20、22 位残疾人证号；请设为文本格式",
            "18 characters, or 20 or 22 of a disability certificate; format the column as text"),
    RELATION("member", "relation", Relation.values()),
    NATIONAL_PERSON_NO("member", "nationalPersonNo", "全国系统人编号", "person number in the national system"),
    SEX("member", "sex", Sex.values()),
    BIRTH_DATE("member", "birthDate", "YYYY-MM-DD，须与证件号码一致", "YYYY-MM-DD, as in the identity number"),
    ETHNICITY("member", "ethnicity", Ethnicity.values()),
    POLITICAL_STATUS("member", "politicalStatus", PoliticalStatus.values()),
    EDUCATION("member", "educationLevel", EducationLevel.values()),
    SCHOOL("member", "schoolStatus", SchoolStatus.values()),
    NOT_IN_SCHOOL("member", "notInSchoolReason", "原因", "reason"),
    HEALTH("member", "health/statuses", HealthStatus.values()),
    DISABILITY_TYPE("member", "health/disabilityType", DisabilityType.values()),
    DISABILITY_GRADE("member", "health/disabilityGrade", "1 至 4；证件号码为残疾人证号时可不填", "1 to 4; follows from a disability certificate"),
    LABOUR("member", "labourCapacity", LabourCapacity.values()),
    PHONE("member", "phone", "11 位手机号码", "mobile phone, 11 digits"),
    RESIDENT_MEDICAL("member", "insurance/residentMedical"),
    EMPLOYEE_MEDICAL("member", "insurance/employeeMedical"),
    SERIOUS_ILLNESS("member", "insurance/seriousIllness"),
    COMMERCIAL_MEDICAL("member", "insurance/commercialMedical"),
    RESIDENT_PENSION("member", "insurance/residentPension"),
    EMPLOYEE_PENSION("member", "insurance/employeePension"),
    DIBAO("member", "dibao", DibaoKind.values()),
    TEKUN("member", "tekun", TekunKind.values()),
    WORK_PLACE("member", "work/place", "地点", "place"),
    EMPLOYER("member", "work/employer", "单位", "employer"),
    WORK_MONTHS("member", "work/months", "0 至 12", "0 to 12"),
    WAGE("member", "work/monthlyWage", "元，最多两位小数", "yuan, at most two decimals"),
    PUBLIC_POST("member", "publicPost/type", PublicPostType.values());

    private final boolean ofHousehold;
    private final String pointer;
    private final String hint;
    private final String hintEn;

    /** Free text, described. */
    Column(String part, String pointer, String hint, String hintEn) {
        this.ofHousehold = part.equals("household");
        this.pointer = pointer;
        this.hint = hint;
        this.hintEn = hintEn;
    }

    /** One entry of a code list, or several for a set. */
    Column(String part, String pointer, Coded... entries) {
        this(part, pointer,
                entries.length == 0 ? "是、否" : Arrays.stream(entries).map(Coded::label).collect(Collectors.joining("、")),
                entries.length == 0 ? "是 (yes) or 否 (no)" : "one of these labels or its code");
    }

    boolean isOfHousehold() {
        return ofHousehold;
    }

    String pointer() {
        return pointer;
    }

    /** What may stand here, in Chinese. */
    String hint() {
        return hint;
    }

    String hintEn() {
        return hintEn;
    }
}
