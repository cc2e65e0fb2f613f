package org.shouwang.demonstration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.sheets.SheetFormat;

/**
 * Writes the register files that a newcomer imports: one without a fault, as CSV and as XLSX, and one with every fault
 * that a clerk makes, once each. The households are not those of the demonstration, so the import adds them.
 *
 * <p>Argument: the folder, infra/examples.
 */
public final class ExampleFiles {

    private static final RegionCode VILLAGE = new RegionCode("130434102223"); // 东坡头村, which the demonstration leaves empty
    private static final String VILLAGE_NAME = "东坡头村";
    private static final int GROUPS = 3;
    private static final int HOUSEHOLDS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String NAME = "姓名";
    private static final String NUMBER = "证件号码";
    private static final String RELATION = "与户主关系";

    private final HouseholdMaker maker = new HouseholdMaker(20260630, Papers.Series.EXAMPLE_FILE, DAY);
    private int households;

    /** One fault, made in the rows of one household. */
    private record Mistake(String what, Consumer<List<Map<String, String>>> make) {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ExampleFiles examples = new ExampleFiles();
        List<Map<String, String>> sound = examples.sound();
        writeCsv(folder.resolve("register-example.csv"), sound);
        writeXlsx(folder.resolve("register-example.xlsx"), sound);
        writeCsv(folder.resolve("register-with-mistakes.csv"), examples.withMistakes());
    }

    List<Map<String, String>> sound() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < HOUSEHOLDS; number++) {
            rows.addAll(household(1));
        }
        return rows;
    }

    /** Two sound households first: they are imported while the others are rejected. */
    List<Map<String, String>> withMistakes() {
        List<Map<String, String>> rows = new ArrayList<>(household(1));
        List<Map<String, String>> known = household(1);
        rows.addAll(known);
        for (Mistake mistake : mistakes(known.getFirst().get(NUMBER))) {
            List<Map<String, String>> wrong = household(3).stream().map(row -> (Map<String, String>) new LinkedHashMap<>(row)).toList();
            mistake.make().accept(wrong);
            wrong.forEach(row -> row.put("备注", mistake.what()));
            rows.addAll(wrong);
        }
        return rows;
    }

    private static List<Mistake> mistakes(String numberOfSomebodyElse) {
        return List.of(
                onHead("证件号码校验码错误", NUMBER, ExampleFiles::withWrongCheckCharacter),
                onHead("证件号码少一位", NUMBER, number -> number.substring(0, 17)),
                onHead("残疾人证类别错误", NUMBER, number -> number + "83"),
                onHead("同一人出现在两户", NUMBER, number -> numberOfSomebodyElse),
                onHead("性别与证件号码不符", "性别", sex -> sex.equals("男") ? "女" : "男"),
                onHead("姓名为空", NAME, name -> ""),
                onAll("区划代码不存在", "区划代码", "130434102999"),
                onAll("区划不在本县", "区划代码", "130433202201"),
                onAll("村民小组不存在", "组", "九十九组"),
                onAll("户类型不在代码表中", "户类型", "富裕户"),
                new Mistake("没有户主", rows -> rows.getFirst().put(RELATION, "其他")),
                new Mistake("两个户主", rows -> rows.get(1).put(RELATION, "户主")),
                new Mistake("关系与性别不符", rows -> rows.get(1).put(RELATION, rows.get(1).get("性别").equals("男") ? "之女" : "之子")),
                new Mistake("文化程度和在校生状况都填", rows -> {
                    rows.getFirst().put("文化程度", "初中");
                    rows.getFirst().put("在校生状况", "七年级");
                }),
                new Mistake("一般农户填了脱贫年度", rows -> rows.forEach(row -> {
                    row.put("户类型", "一般农户");
                    row.put("脱贫户属性", "");
                    row.put("脱贫年度", "2018");
                })),
                onHead("手机号码少一位", "人联系电话", phone -> "1390000123"),
                onHead("手机号段错误", "人联系电话", phone -> "12900001234"),
                onHead("是否栏填了别的字", "是否参加大病保险", answer -> "也许"),
                onHead("残疾没有类别和等级", "健康状况", health -> "残疾"),
                onHead("务工月数超出范围", "务工时间(月)", months -> "15"));
    }

    private static Mistake onHead(String what, String column, java.util.function.UnaryOperator<String> change) {
        return new Mistake(what, rows -> rows.getFirst().compute(column, (name, value) -> change.apply(value == null ? "" : value)));
    }

    private static Mistake onAll(String what, String column, String value) {
        return new Mistake(what, rows -> rows.forEach(row -> row.put(column, value)));
    }

    private static String withWrongCheckCharacter(String number) {
        String digits = number.substring(0, 17);
        return digits + (IdNumber.checkCharacter(digits) == '1' ? '2' : '1');
    }

    private List<Map<String, String>> household(int membersAtLeast) {
        int number = households++;
        RegionCode group = new RegionCode(VILLAGE.value() + "%03d".formatted(number % GROUPS + 1));
        String groupName = Village.groupName(number % GROUPS + 1);
        while (true) {
            var made = maker.make(group, "北皋镇" + VILLAGE_NAME + groupName, VILLAGE_NAME, number / GROUPS + 1, false);
            if (made.members().size() >= membersAtLeast) {
                return RegisterFile.rows(made, "D%03d".formatted(number + 1), groupName);
            }
        }
    }

    private static void writeCsv(Path file, List<Map<String, String>> rows) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF"); // without it Chinese Excel reads GBK
        List<String> columns = columns(rows);
        text.append(String.join(",", columns)).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(String.join(",", cells(row, columns))).append("\r\n");
        }
        Files.writeString(file, text);
    }

    private static void writeXlsx(Path file, List<Map<String, String>> rows) throws IOException {
        List<String> columns = columns(rows);
        try (OutputStream out = Files.newOutputStream(file); var sheet = SheetFormat.XLSX.writer(out, "农户")) {
            sheet.header(columns);
            rows.forEach(row -> sheet.row(cells(row, columns)));
        }
    }

    private static List<String> columns(List<Map<String, String>> rows) {
        return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    private static List<String> cells(Map<String, String> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }
}
