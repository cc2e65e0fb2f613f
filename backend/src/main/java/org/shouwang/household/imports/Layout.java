package org.shouwang.household.imports;

import static org.shouwang.household.imports.Column.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shouwang.platform.sheets.SheetHeader;
import org.shouwang.platform.sheets.SheetReader;

/** How a register file names its columns. Names are separated by {@code |} where offices use several; a star marks what must be there. */
enum Layout {
    /** Our own: everything the registry keeps, one row for each person. */
    REGISTER(true,
            "* 户编号(本册)", HOUSEHOLD_KEY, "* 区划代码|村代码", REGION, "组|村民小组", GROUP, "自然村", NATURAL_VILLAGE, "家庭住址", ADDRESS,
            "* 户类型", HOUSEHOLD_TYPE, "脱贫年度", OUT_OF_POVERTY_YEAR, "脱贫户属性", POOR_TYPE, "户编号(全国系统)", NATIONAL_HOUSEHOLD_NO,
            "户籍性质", HUKOU, "是否享受城镇保障待遇", URBAN_BENEFIT, "搬迁类型", RELOCATION, "安置区代码", RESETTLEMENT_SITE,
            "户联系电话", HOUSEHOLD_PHONE, "开户银行", BANK, "银行账号", BANK_ACCOUNT, "重点人群", KEY_GROUPS,
            "整户无劳动能力兜底保障户", WHOLE_NO_LABOUR, "住房面积(平方米)|住房面积", HOUSE_AREA, "耕地面积(亩)", ARABLE, "林地面积(亩)", FOREST,
            "* 姓名", NAME, "证件类型", ID_TYPE, "* 证件号码", ID_NUMBER, "* 与户主关系", RELATION, "人编号(全国系统)", NATIONAL_PERSON_NO,
            "性别", SEX, "出生日期", BIRTH_DATE, "民族", ETHNICITY, "政治面貌", POLITICAL_STATUS, "文化程度", EDUCATION, "在校生状况", SCHOOL,
            "义务教育阶段未上学原因", NOT_IN_SCHOOL, "健康状况", HEALTH, "残疾类别", DISABILITY_TYPE, "残疾等级", DISABILITY_GRADE,
            "劳动技能", LABOUR, "人联系电话|手机", PHONE, "是否参加城乡居民基本医疗保险", RESIDENT_MEDICAL,
            "是否参加城镇职工基本医疗保险", EMPLOYEE_MEDICAL, "是否参加大病保险", SERIOUS_ILLNESS, "是否参加商业补充医疗保险", COMMERCIAL_MEDICAL,
            "是否参加城乡居民基本养老保险", RESIDENT_PENSION, "是否参加城镇职工基本养老保险", EMPLOYEE_PENSION,
            "享受低保政策情况", DIBAO, "享受特困供养政策情况", TEKUN, "务工所在地", WORK_PLACE, "务工企业", EMPLOYER, "务工时间(月)", WORK_MONTHS,
            "务工月收入(元)", WAGE, "公益性岗位", PUBLIC_POST),

    /** The lists that the national system exports. What they tell beyond a registry is not imported, and the import says so. */
    NATIONAL(false,
            "县", COUNTY_NAME, "* 乡镇|乡", TOWNSHIP_NAME, "* 行政村|村", VILLAGE_NAME, "自然村", NATURAL_VILLAGE,
            "* 户编号", NATIONAL_HOUSEHOLD_NO, "人编号", NATIONAL_PERSON_NO, "* 姓名", NAME, "证件类型", ID_TYPE, "* 证件号码", ID_NUMBER,
            "性别", SEX, "出生日期", BIRTH_DATE, "* 与户主关系", RELATION, "民族", ETHNICITY, "政治面貌", POLITICAL_STATUS, "文化程度", EDUCATION,
            "在校生状况", SCHOOL, "义务教育阶段未上学原因", NOT_IN_SCHOOL, "健康状况", HEALTH, "劳动技能", LABOUR, "务工时间(月)", WORK_MONTHS,
            "是否参加城乡居民基本医疗保险", RESIDENT_MEDICAL, "是否参加城镇职工基本医疗保险", EMPLOYEE_MEDICAL, "是否参加大病保险", SERIOUS_ILLNESS,
            "是否参加城乡居民基本养老保险", RESIDENT_PENSION, "是否参加城镇职工基本养老保险", EMPLOYEE_PENSION,
            "享受低保政策情况", DIBAO, "享受特困供养政策情况", TEKUN, "户联系电话", HOUSEHOLD_PHONE,
            "人联系电话|家庭成员联系电话", PHONE, "* 户类型", HOUSEHOLD_TYPE, "整户无劳动能力兜底保障户", WHOLE_NO_LABOUR, "住房面积", HOUSE_AREA);

    /** Our own additions, which come back with a corrected file, and what every office adds. */
    static final String ERROR_COLUMN = "错误";
    static final String LINE_COLUMN = "原行号";
    private static final List<String> ALWAYS_IGNORED = List.of(ERROR_COLUMN, LINE_COLUMN, "序号", "备注");

    private final boolean strict;
    private final Map<Column, String> names = new EnumMap<>(Column.class);
    private final List<Column> order = new ArrayList<>();
    private final List<Column> required = new ArrayList<>();

    /** @param strict an unknown column is a mistake: in our own layout it would be lost in silence */
    Layout(boolean strict, Object... namesAndColumns) {
        this.strict = strict;
        for (int place = 0; place < namesAndColumns.length; place += 2) {
            String name = (String) namesAndColumns[place];
            Column column = (Column) namesAndColumns[place + 1];
            order.add(column);
            if (name.startsWith("*")) {
                required.add(column);
            }
            names.put(column, name.replace("* ", ""));
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Layout> ofWord(String word) {
        return Arrays.stream(values()).filter(layout -> layout.word().equals(word)).findFirst();
    }

    List<Column> columns() {
        return List.copyOf(order);
    }

    boolean isRequired(Column column) {
        return required.contains(column);
    }

    /** As the template and every message call it; what a layout does not have is called as in our own. */
    String title(Column column) {
        String all = names.containsKey(column) ? names.get(column) : REGISTER.names.getOrDefault(column, "");
        int end = all.indexOf('|');
        return end < 0 ? all : all.substring(0, end);
    }

    /** Which column of a row makes a household of several rows. */
    Column key() {
        return this == REGISTER ? HOUSEHOLD_KEY : NATIONAL_HOUSEHOLD_NO;
    }

    /** Where a column stands among the names of a file; -1 when it does not. */
    int place(List<String> header, Column column) {
        return SheetHeader.of(0, header).column(names.get(column)).orElse(-1);
    }

    /** Finds the header and checks it: what is missing ends the import before it begins. */
    FoundColumns find(SheetReader rows) {
        SheetHeader header = SheetHeader.find(rows, required.stream().map(names::get).toList());
        List<String> known = new ArrayList<>(ALWAYS_IGNORED);
        known.addAll(names.values());
        if (strict) {
            header.mustOnlyHave(known);
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : order) {
            OptionalInt place = header.column(names.get(column));
            place.ifPresent(index -> places.put(column, index));
        }
        return new FoundColumns(this, header.names(), places, header.without(known));
    }

    /**
     * Where the columns of this layout stand in one file.
     *
     * @param header the columns as the file names them
     * @param ignored columns that are not imported
     */
    record FoundColumns(Layout layout, List<String> header, Map<Column, Integer> places, List<String> ignored) {

        int key() {
            return places.get(layout.key());
        }
    }
}
