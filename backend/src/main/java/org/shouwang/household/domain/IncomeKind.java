package org.shouwang.household.domain;

import static org.shouwang.household.domain.IncomeCategory.BUSINESS;
import static org.shouwang.household.domain.IncomeCategory.BUSINESS_EXPENSE;
import static org.shouwang.household.domain.IncomeCategory.CLAIM;
import static org.shouwang.household.domain.IncomeCategory.PROPERTY;
import static org.shouwang.household.domain.IncomeCategory.SELF_PAID;
import static org.shouwang.household.domain.IncomeCategory.TRANSFER;
import static org.shouwang.household.domain.IncomeCategory.WAGE;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 收支明细: the items of each category. Kinds of self-paid expense are ours: the sources only ask for rows by kind. */
public enum IncomeKind implements Coded {
    MIGRANT_WORK(WAGE, "务工"),
    DEPARTMENTAL_POST(WAGE, "部门公益岗位"),
    TOWNSHIP_POST(WAGE, "乡镇公益岗位"),
    VILLAGE_POST(WAGE, "村级公益岗位"),
    GATHERING(WAGE, "采集"),
    OTHER_WAGE(WAGE, "其他工资性收入"),
    CROPS(BUSINESS, "种植业"),
    LIVESTOCK(BUSINESS, "养殖业"),
    FRUIT_AND_FOREST(BUSINESS, "林果业"),
    OTHER_BUSINESS(BUSINESS, "其他经营"),
    ASSET_DIVIDEND(PROPERTY, "资产收益分红"),
    LAND_TRANSFER(PROPERTY, "土地流转"),
    FINANCIAL(PROPERTY, "金融收益"),
    ENTRUSTED_FARMING(PROPERTY, "委托经营"),
    OTHER_PROPERTY(PROPERTY, "其他财产性收入"),
    FAMILY_PLANNING(TRANSFER, "计划生育奖补"),
    DIBAO(TRANSFER, "低保金"),
    TEKUN(TRANSFER, "特困供养金"),
    PENSION(TRANSFER, "养老金"),
    ECOLOGICAL(TRANSFER, "生态补偿"),
    SUPPORT_PAYMENT(TRANSFER, "赡养费"),
    INSURANCE(TRANSFER, "保险"),
    DISASTER_RELIEF(TRANSFER, "救灾救助"),
    OTHER_TRANSFER(TRANSFER, "其他转移性收入"),
    CROPS_EXPENSE(BUSINESS_EXPENSE, "种植业支出"),
    LIVESTOCK_EXPENSE(BUSINESS_EXPENSE, "养殖业支出"),
    FRUIT_AND_FOREST_EXPENSE(BUSINESS_EXPENSE, "林果业支出"),
    OTHER_EXPENSE(BUSINESS_EXPENSE, "其他经营支出"),
    INSURANCE_CLAIM(CLAIM, "保险理赔"),
    OTHER_CLAIM(CLAIM, "其他赔付"),
    MEDICAL_SELF_PAID(SELF_PAID, "医疗自付"),
    EDUCATION_SELF_PAID(SELF_PAID, "教育自付"),
    OTHER_SELF_PAID(SELF_PAID, "其他合规自付");

    public static final CodeList<IncomeKind> LIST = CodeList.of(IncomeKind.class);

    private final IncomeCategory category;
    private final String label;

    IncomeKind(IncomeCategory category, String label) {
        this.category = category;
        this.label = label;
    }

    public IncomeCategory category() {
        return category;
    }

    @Override
    public String label() {
        return label;
    }
}
