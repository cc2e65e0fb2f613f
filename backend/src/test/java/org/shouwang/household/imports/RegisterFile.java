package org.shouwang.household.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.kernel.IdNumber;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.sheets.SheetWriter;

/** A register file of invented people, written as an office would. */
final class RegisterFile {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Map<String, String> household = Map.of();

    private RegisterFile(List<String> columns) {
        this.columns = new ArrayList<>(columns);
    }

    static RegisterFile register() {
        return new RegisterFile(List.of("户编号(本册)", "区划代码", "组", "家庭住址", "户类型", "户联系电话", "姓名", "证件号码", "与户主关系",
                "民族", "文化程度", "在校生状况", "健康状况", "劳动技能", "人联系电话"));
    }

    static RegisterFile national() {
        return new RegisterFile(List.of("序号", "县", "乡镇", "行政村", "自然村", "户编号", "人编号", "姓名", "证件号码", "人数", "与户主关系",
                "民族", "文化程度", "在校生状况", "健康状况", "劳动技能", "务工时间(月)", "是否参加大病保险", "致贫原因1", "户联系电话", "人联系电话", "户类型"));
    }

    RegisterFile withColumn(String name) {
        columns.add(name);
        return this;
    }

    /** The columns that all rows of the next household share. */
    RegisterFile household(String... namesAndValues) {
        household = pairs(namesAndValues);
        return this;
    }

    RegisterFile person(String... namesAndValues) {
        Map<String, String> row = new LinkedHashMap<>(household);
        row.putAll(pairs(namesAndValues));
        rows.add(row);
        return this;
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            pairs.put(namesAndValues[place], namesAndValues[place + 1]);
        }
        return pairs;
    }

    /** {@code 130431} + birth date + number; odd numbers are men. */
    static String id(String birthDate, int number) {
        String digits = "130431" + birthDate.replace("-", "") + "%03d".formatted(number);
        return digits + IdNumber.checkCharacter(digits);
    }

    byte[] csv() {
        return csv(StandardCharsets.UTF_8);
    }

    byte[] csv(Charset charset) {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(String.join(",", cells(row))).append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    byte[] xlsx(String... titles) {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetFormat.XLSX.writer(bytes, "册")) {
            for (String title : titles) {
                writer.row(List.of(title));
            }
            writer.row(columns);
            rows.forEach(row -> writer.row(cells(row)));
        }
        return bytes.toByteArray();
    }

    private List<String> cells(Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }
}
