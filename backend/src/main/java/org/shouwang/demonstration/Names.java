package org.shouwang.demonstration;

import java.util.List;
import org.shouwang.kernel.Sex;

/** Family names as frequent as in the plain of southern Hebei, given names as their generation bore them. */
final class Names {

    private static final List<String> FAMILY = List.of(
            "王", "李", "张", "刘", "郭", "赵", "杨", "陈", "马", "高", "孙", "韩", "申", "常", "宋", "许", "任", "崔", "冯", "魏",
            "霍", "贾", "范", "苗", "牛", "武", "薛", "路", "段", "史", "付", "田", "吴", "胡", "郝", "江", "焦", "尹", "董", "石");
    private static final List<String> OLD_MEN = List.of(
            "国", "福", "保", "玉", "金", "振", "德", "文", "贵", "山", "林", "海", "明", "庆", "长", "学", "运", "成", "兴", "堂");
    private static final List<String> OLD_MEN_SECOND = List.of(
            "臣", "山", "林", "海", "生", "安", "民", "喜", "军", "岭", "岗", "全", "德", "祥", "田", "义", "奎", "顺", "江", "河");
    private static final List<String> OLD_WOMEN = List.of(
            "秀", "桂", "玉", "凤", "兰", "淑", "素", "爱", "巧", "月", "俊", "香", "风", "改", "金", "贵", "书", "喜", "云", "花");
    private static final List<String> OLD_WOMEN_SECOND = List.of(
            "兰", "英", "珍", "芹", "梅", "荣", "花", "芬", "琴", "娥", "枝", "婷", "霞", "菊", "莲", "云", "环", "平", "景", "芳");
    private static final List<String> MEN = List.of(
            "建", "志", "海", "红", "卫", "永", "俊", "晓", "利", "彦", "少", "振", "江", "保", "现", "庆", "延", "社", "国", "军");
    private static final List<String> MEN_SECOND = List.of(
            "军", "强", "涛", "峰", "伟", "民", "杰", "斌", "波", "辉", "勇", "刚", "飞", "朋", "超", "林", "东", "平", "亮", "彬");
    private static final List<String> WOMEN = List.of(
            "丽", "海", "艳", "红", "晓", "小", "俊", "利", "素", "雪", "玉", "春", "秋", "爱", "淑", "翠", "会", "瑞", "文", "彩");
    private static final List<String> WOMEN_SECOND = List.of(
            "霞", "红", "敏", "娟", "芳", "丽", "燕", "平", "娜", "玲", "静", "萍", "英", "粉", "青", "华", "云", "改", "巧", "琴");
    private static final List<String> BOYS = List.of(
            "浩", "梓", "宇", "子", "俊", "家", "奕", "佳", "一", "泽", "博", "嘉", "鑫", "思", "明", "晨", "天", "文", "皓", "承");
    private static final List<String> BOYS_SECOND = List.of(
            "轩", "豪", "泽", "阳", "然", "涵", "宇", "辰", "琪", "鹏", "诺", "凯", "航", "昊", "睿", "硕", "恒", "霖", "哲", "旭");
    private static final List<String> GIRLS = List.of(
            "梓", "欣", "雨", "佳", "诗", "若", "思", "可", "一", "语", "子", "紫", "梦", "依", "艺", "雅", "静", "晨", "婉", "书");
    private static final List<String> GIRLS_SECOND = List.of(
            "涵", "怡", "萱", "琪", "彤", "瑶", "妍", "晗", "诺", "桐", "欣", "冉", "雯", "悦", "馨", "婷", "蕊", "宁", "玥", "柔");

    private static final int BORN_INTO_SCARCITY = 1966;
    private static final int BORN_INTO_PLENTY = 1998;

    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    String family() {
        return chance.mostlyFirst(FAMILY);
    }

    /** A family name that another family than this one bears: people of one name do not marry in these villages. */
    String otherFamily(String family) {
        String other = family();
        while (other.equals(family)) {
            other = chance.oneOf(FAMILY);
        }
        return other;
    }

    /** The family that gave a village its name, when one did: 陈村, 西张岗村. */
    String familyOfVillage(String village) {
        return village.codePoints().mapToObj(Character::toString).filter(FAMILY::contains).findFirst().orElseGet(this::family);
    }

    String given(Sex sex, int birthYear) {
        boolean male = sex == Sex.MALE;
        if (birthYear < BORN_INTO_SCARCITY) {
            return male ? given(OLD_MEN, OLD_MEN_SECOND, 80) : given(OLD_WOMEN, OLD_WOMEN_SECOND, 90);
        }
        if (birthYear < BORN_INTO_PLENTY) {
            return male ? given(MEN, MEN_SECOND, 70) : given(WOMEN, WOMEN_SECOND, 75);
        }
        return male ? given(BOYS, BOYS_SECOND, 90) : given(GIRLS, GIRLS_SECOND, 90);
    }

    private String given(List<String> first, List<String> second, int percentOfTwo) {
        String one = chance.oneOf(second);
        String before = chance.oneOf(first);
        return chance.percent(percentOfTwo) && !before.equals(one) ? before + one : one;
    }
}
