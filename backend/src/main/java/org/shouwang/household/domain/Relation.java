package org.shouwang.household.domain;

import static org.shouwang.kernel.Sex.FEMALE;
import static org.shouwang.kernel.Sex.MALE;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Sex;

/** 与户主关系. Most of the words say a sex (DQ-020). */
public enum Relation implements Coded {
    HEAD("户主", null),
    SPOUSE("配偶", null),
    SON("之子", MALE),
    DAUGHTER("之女", FEMALE),
    DAUGHTER_IN_LAW("之儿媳", FEMALE),
    SON_IN_LAW("之女婿", MALE),
    SONS_SON("之孙子", MALE),
    SONS_DAUGHTER("之孙女", FEMALE),
    DAUGHTERS_SON("之外孙子", MALE),
    DAUGHTERS_DAUGHTER("之外孙女", FEMALE),
    FATHER("之父", MALE),
    MOTHER("之母", FEMALE),
    WIFES_FATHER("之岳父", MALE),
    WIFES_MOTHER("之岳母", FEMALE),
    HUSBANDS_FATHER("之公公", MALE),
    HUSBANDS_MOTHER("之婆婆", FEMALE),
    PATERNAL_GRANDFATHER("之祖父", MALE),
    PATERNAL_GRANDMOTHER("之祖母", FEMALE),
    MATERNAL_GRANDFATHER("之外祖父", MALE),
    MATERNAL_GRANDMOTHER("之外祖母", FEMALE),
    SIBLING("之兄弟姐妹", null),
    GREAT_GRANDSON("之曾孙子", MALE),
    GREAT_GRANDDAUGHTER("之曾孙女", FEMALE),
    NEPHEW("之侄儿", MALE),
    NIECE("之侄女", FEMALE),
    BROTHERS_WIFE("之兄弟媳妇", FEMALE),
    PATERNAL_UNCLE("之叔伯", MALE),
    OTHER("其他", null);

    public static final CodeList<Relation> LIST = CodeList.of(Relation.class);

    private final String label;
    private final @Nullable Sex sex;

    Relation(String label, @Nullable Sex sex) {
        this.label = label;
        this.sex = sex;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean fits(Sex personsSex) {
        return sex == null || sex == personsSex;
    }
}
