package org.shouwang.household.domain;

/** What can be wrong with a field of the registry, as a farmer's file or a form would be told. */
public enum FaultKind {
    REQUIRED("required", "必填", "is required"),
    UNKNOWN_CODE("unknown-code", "不在代码表中", "is not in the code list"),
    TOO_LONG("too-long", "最多 %s 个字", "takes at most %s characters"),
    OUT_OF_RANGE("out-of-range", "须在 %s 至 %s 之间", "must lie between %s and %s"),
    MALFORMED("malformed", "格式不正确", "has the wrong form"),
    REPEATED("repeated", "重复填写", "is given twice"),
    NOT_ALLOWED_HERE("not-allowed-here", "此处不应填写", "does not belong here"),

    REGION_UNKNOWN("region.unknown", "区划不存在，或不在您的管辖范围内", "is no region, or lies outside your jurisdiction"),
    REGION_LEVEL("region.level", "须为行政村或村民小组", "must be a village or a group"),
    REGION_COUNTY("region.county", "不能改到其他县，请办理迁出", "must stay in its county; end the memberships instead"),

    ID_LENGTH("id-number.length", "证件号码应为 18、20 或 22 位", "must have 18, 20 or 22 characters"),
    ID_CHARACTERS("id-number.characters", "证件号码含有不允许的字符", "holds characters that an identity number cannot have"),
    ID_BIRTH_DATE("id-number.birth-date", "证件号码中的出生日期不存在", "holds a birth date that does not exist"),
    ID_BORN_LATER("id-number.born-later", "证件号码中的出生日期晚于今天", "holds a birth date after today"),
    ID_CHECK_CHARACTER("id-number.check-character", "证件号码第 18 位校验码不正确", "has a wrong check character (the 18th)"),
    ID_DISABILITY_TYPE("id-number.disability-type", "残疾人证第 19 位（类别）应为 1 至 7", "has no disability type 1 to 7 in place 19"),
    ID_DISABILITY_GRADE("id-number.disability-grade", "残疾人证第 20 位（等级）应为 1 至 4", "has no disability grade 1 to 4 in place 20"),
    ID_TYPE("id-number.type", "证件类型与号码位数不符", "does not have the length of its type"),
    ID_SEX("id-number.sex", "性别与证件号码不符", "does not agree with the identity number"),
    ID_BIRTH("id-number.birth", "出生日期与证件号码不符", "does not agree with the identity number"),
    ID_DISABILITY("id-number.disability", "残疾类别、等级与残疾人证不符", "does not agree with the disability certificate"),
    PERSON_TWICE("person.twice", "同一证件号码在本户中重复", "is the identity number of two members"),
    PERSON_REGISTERED("person.registered", "该证件号码已在本县另一户登记", "is already registered in another household of this county"),

    PHONE_LENGTH("phone.length", "手机号码应为 11 位数字", "must have 11 digits"),
    PHONE_PREFIX("phone.prefix", "手机号码号段不正确", "does not begin like a mobile number"),

    HEAD_MISSING("head.missing", "本户没有户主", "the household has no head"),
    HEAD_TWICE("head.twice", "本户有两个以上户主", "the household has more than one head"),
    RELATION_SEX("relation.sex", "性别与“与户主关系”不符", "does not fit the person's sex"),
    SPOUSE_SEX("relation.spouse-sex", "配偶与户主性别相同", "has the same sex as the head"),

    IN_FUTURE("date.future", "不能晚于今天", "must not be after today"),
    BEFORE_BIRTH("date.before-birth", "不能早于出生日期", "must not be before the birth date"),
    BEFORE_HOUSEHOLD("date.before-household", "该户当日尚未立户", "lies before the household began"),
    BEFORE_JOINING("date.before-joining", "不能早于加入本户的日期", "must not be before the day of joining"),

    HEALTHY_AND_ILL("health.contradiction", "“健康”不能与其他健康状况同时填写", "\"healthy\" cannot stand beside another state of health"),
    DISABILITY_INCOMPLETE("health.disability", "残疾须同时填写类别和等级", "a disability needs its type and grade"),
    SCHOOL_AND_EDUCATION("school.contradiction", "在校生状况与文化程度只填一项", "only one of school status and education level may be given"),

    NATIONAL_NO_TAKEN("national-no.taken", "该全国系统户编号已被本县其他户使用", "is used by another household of this county"),

    AMOUNT("amount.form", "金额须为不小于 0、最多两位小数的数字", "must be an amount of 0 or more with at most two decimals"),
    PERIOD("period.form", "时间须为 YYYY-MM 或 YYYY-MM-DD", "must be a month (YYYY-MM) or a day"),
    PERIOD_STRADDLES("period.straddles", "该月只有一部分在测算周期内，请填写具体日期", "only part of this month lies in the window: give the day"),
    MEMBER_COUNT("member-count.registered", "与测算时点的户籍成员数不符", "is not the number of registered members on the reference date"),
    FIELD_HIDDEN("field.hidden", "您的角色不能查看此项", "is not for your role to see"),
    RELATIONS_INCOMPLETE("relations.incomplete", "更换户主时须重新填写其余每位成员与新户主的关系", "must name the relation of every remaining member to the new head"),
    ONE_WAY_TO_SEARCH("search.one", "请只填写一个查询条件", "takes exactly one thing to search by"),
    COUNTY_NEEDED("search.county", "按姓名查询请先选择县级或以下区划", "needs a county or a region below one"),
    BY_SPLIT("reason.by-split", "分户请在该户页面用“分户”办理，分出的成员会建立新户", "is done by splitting the household, which founds the new one"),
    BY_MERGER("reason.by-merger", "并户请在该户页面用“并户”办理，两户的成员和记录一并合并", "is done by merging the households, with all members and records"),
    NOBODY_STAYS("split.nobody-stays", "须有成员留在原户；整户迁走请办理迁移", "must leave somebody behind; a whole household moves instead"),
    SAME_HOUSEHOLD("merger.same", "不能与本户自身合并", "is this household itself"),
    HOUSEHOLD_UNKNOWN("household.unknown", "未找到该户，或不在您的管辖范围内", "is no household, or lies outside your jurisdiction"),
    HOUSEHOLD_LEFT("household.left", "该户已不在册", "has left the register"),
    OTHER_COUNTY("household.other-county", "只能合并同一县的户", "lies in another county"),
    REGION_SAME("region.same", "与现居地相同", "is where the household lives already"),
    COUNTY_SAME("county.same", "该户就在本县，请直接办理迁移", "is the household's own county: move it directly"),
    COUNTY_UNKNOWN("county.unknown", "不是县级区划", "is no county"),
    SAME_PERSON("person.same", "两条记录是同一条", "is the same record"),
    NOT_CONFIRMED("person.not-confirmed", "证件号码不同，请确认两条记录是同一人", "must confirm that both are one person: the identity numbers differ"),
    HEAD_DROPPED("person.head", "户主不能作为重复记录移出，请先更换户主或保留这一条", "is the head of others: name another head first, or keep this record"),
    NOT_A_MEMBER("person.not-member", "不是本户成员", "is not a member of this household");

    private final String code;
    private final String chinese;
    private final String english;

    FaultKind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Stable word for clients. */
    public String code() {
        return code;
    }

    String chinese(Object... values) {
        return chinese.formatted(values);
    }

    String english(Object... values) {
        return english.formatted(values);
    }
}
