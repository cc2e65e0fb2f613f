package org.shouwang.demonstration;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.shouwang.household.usecase.HouseholdForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.MemberForm.PublicPostForm;
import org.shouwang.household.usecase.MemberForm.WorkForm;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Sex;

/** Writes households as an office would into the register template: one row a person, Chinese labels, text only. */
public final class RegisterFile {

    private RegisterFile() {}

    /**
     * The rows of one household, by column name in the order of the template.
     *
     * @param key tells the households of the file apart
     * @param group name of the group; the code then names the village
     */
    public static List<Map<String, String>> rows(RegistrationForm household, String key, String group) {
        return household.members().stream().map(member -> {
            Map<String, String> row = household(household.household(), key, group);
            row.putAll(member(member));
            return row;
        }).toList();
    }

    private static Map<String, String> household(HouseholdForm form, String key, String group) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("户编号(本册)", key);
        row.put("区划代码", form.regionCode().substring(0, 12));
        row.put("组", group);
        row.put("家庭住址", text(form.address()));
        row.put("户类型", label(HouseholdType.LIST, form.householdType()));
        row.put("脱贫年度", text(form.outOfPovertyYear()));
        row.put("脱贫户属性", label(RegisteredPoorType.LIST, form.registeredPoorType()));
        row.put("户籍性质", label(HukouKind.LIST, form.hukouKind()));
        row.put("是否享受城镇保障待遇", yesNo(form.urbanBenefit()));
        row.put("搬迁类型", label(RelocationKind.LIST, form.relocationKind()));
        row.put("户联系电话", text(form.phone()));
        row.put("开户银行", text(form.bankName()));
        row.put("银行账号", text(form.bankAccount()));
        row.put("重点人群", labels(KeyGroup.LIST, form.keyGroups()));
        row.put("整户无劳动能力兜底保障户", yesNo(form.wholeNoLabourConfirmed()));
        row.put("住房面积(平方米)", form.living() == null ? "" : number(form.living().houseAreaSquareMetres()));
        row.put("耕地面积(亩)", form.living() == null ? "" : number(form.living().arableMu()));
        return row;
    }

    private static Map<String, String> member(MemberForm form) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("姓名", text(form.name()));
        row.put("证件类型", label(IdType.LIST, form.idType()));
        row.put("证件号码", text(form.idNumber()));
        row.put("与户主关系", label(Relation.LIST, form.relation()));
        row.put("性别", label(Sex.LIST, form.sex()));
        row.put("出生日期", text(form.birthDate()));
        row.put("民族", label(Ethnicity.LIST, form.ethnicity()));
        row.put("政治面貌", label(PoliticalStatus.LIST, form.politicalStatus()));
        row.put("文化程度", label(EducationLevel.LIST, form.educationLevel()));
        row.put("在校生状况", label(SchoolStatus.LIST, form.schoolStatus()));
        row.put("健康状况", labels(HealthStatus.LIST, form.health().statuses()));
        row.put("残疾类别", label(DisabilityType.LIST, form.health().disabilityType()));
        row.put("残疾等级", text(form.health().disabilityGrade()));
        row.put("劳动技能", label(LabourCapacity.LIST, form.labourCapacity()));
        row.put("人联系电话", text(form.phone()));
        row.put("是否参加城乡居民基本医疗保险", yesNo(form.insurance().residentMedical()));
        row.put("是否参加城镇职工基本医疗保险", yesNo(form.insurance().employeeMedical()));
        row.put("是否参加大病保险", yesNo(form.insurance().seriousIllness()));
        row.put("是否参加商业补充医疗保险", yesNo(form.insurance().commercialMedical()));
        row.put("是否参加城乡居民基本养老保险", yesNo(form.insurance().residentPension()));
        row.put("是否参加城镇职工基本养老保险", yesNo(form.insurance().employeePension()));
        row.put("享受低保政策情况", label(DibaoKind.LIST, form.dibao()));
        row.put("享受特困供养政策情况", label(TekunKind.LIST, form.tekun()));
        WorkForm work = form.work();
        row.put("务工所在地", work == null ? "" : text(work.place()));
        row.put("务工企业", work == null ? "" : text(work.employer()));
        row.put("务工时间(月)", work == null ? "" : text(work.months()));
        row.put("务工月收入(元)", work == null ? "" : text(work.monthlyWage()));
        PublicPostForm post = form.publicPost();
        row.put("公益性岗位", post == null ? "" : label(PublicPostType.LIST, post.type()));
        return row;
    }

    private static <C extends Enum<C> & Coded> String label(CodeList<C> list, @Nullable String code) {
        return code == null ? "" : list.get(code).label();
    }

    private static <C extends Enum<C> & Coded> String labels(CodeList<C> list, Collection<String> codes) {
        return codes.stream().map(code -> label(list, code)).collect(Collectors.joining("、"));
    }

    private static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "是" : "否";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
