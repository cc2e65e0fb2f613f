package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.Role;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetRow;
import org.shouwang.world.Clause;
import org.shouwang.world.World;

/** Every row that is not imported says where and why, and its household is not half-registered. */
class RejectedRowsTest {

    private static final String COUNTY = "130431";
    private static final String VILLAGE = "130431101204";

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("证件号码", "13043119750302", "id-number.length"),
                Arguments.of("证件号码", "130431197503020010", "id-number.check-character"),
                Arguments.of("证件号码", "130431197513020011", "id-number.birth-date"),
                Arguments.of("证件号码", id("1975-03-02", 903) + "81", "id-number.disability-type"),
                Arguments.of("证件号码", id("1975-03-02", 903) + "47", "id-number.disability-grade"),
                Arguments.of("证件号码", "1.30431E+17", "cell.rounded"),
                Arguments.of("证件号码", "=A1", "cell.formula"),
                Arguments.of("证件号码", "", "required"),
                Arguments.of("姓名", "", "required"),
                Arguments.of("区划代码", "130431999999", "region.unknown"),
                Arguments.of("区划代码", "130432100201", "region.unknown"),
                Arguments.of("区划代码", "130431", "region.unknown"),
                Arguments.of("组", "没有的组", "region.unknown"),
                Arguments.of("户类型", "富裕户", "unknown-code"),
                Arguments.of("民族", "火星族", "unknown-code"),
                Arguments.of("人联系电话", "1380000", "phone.length"),
                Arguments.of("人联系电话", "12000000000", "phone.prefix"),
                Arguments.of("户联系电话", "010-88886666", "phone.prefix"),
                Arguments.of("与户主关系", "配偶", "head.missing"),
                Arguments.of("健康状况", "健康、残疾", "health.contradiction"));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("mistakes")
    @Clause({"DQ-017", "DQ-018", "DQ-019", "DQ-027", "DQ-033"})
    void aMistakeIsNamedWithItsLineItsColumnAndItsReason(String column, String value, String code) {
        byte[] file = RegisterFile.register()
                .household("户编号(本册)", "x", "区划代码", VILLAGE, "户类型", "一般农户")
                .person(with(List.of("姓名", "赵强", "证件号码", id("1975-03-02", 901), "与户主关系", "户主"), column, value))
                .csv();

        JsonNode done = official.apply(file);

        assertThat(counts(done)).isEqualTo("done: 0 created, 0 unchanged, 0 different, 1 rejected of 1");
        JsonNode row = official.rejected(done).get(0);
        assertThat(row.path("line").asInt()).isEqualTo(2);
        assertThat(row.path("household").asText()).isEqualTo("x");
        JsonNode fault = row.path("faults").get(0);
        assertThat(fault.path("code").asText()).isEqualTo(code);
        assertThat(fault.path("column").asText()).isEqualTo(column);
        assertThat(fault.path("message").asText()).matches(".*\\p{IsHan}.*");
        assertThat(fault.path("messageEn").asText()).isNotEmpty().doesNotContainPattern("\\p{IsHan}{6,}");
    }

    private static String[] with(List<String> pairs, String column, String value) {
        List<String> all = new ArrayList<>(pairs);
        int place = all.indexOf(column);
        if (place >= 0) {
            all.set(place + 1, value);
        } else {
            all.addAll(List.of(column, value));
        }
        return all.toArray(String[]::new);
    }

    @Test
    @Clause({"DQ-020", "DQ-033"})
    void whatDoesNotFitTogetherInAHouseholdIsRejected() {
        byte[] file = RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "甲", "证件号码", id("1975-03-02", 911), "与户主关系", "户主")
                .person("姓名", "乙", "证件号码", id("1977-03-02", 913), "与户主关系", "配偶")
                .household("户编号(本册)", "2", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "丙", "证件号码", id("1975-03-02", 915), "与户主关系", "户主")
                .person("姓名", "丁", "证件号码", id("1999-03-02", 917), "与户主关系", "之女")
                .household("户编号(本册)", "3", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "戊", "证件号码", id("1975-03-02", 919), "与户主关系", "户主")
                .person("姓名", "己", "证件号码", id("1975-03-02", 921), "与户主关系", "户主")
                .household("户编号(本册)", "4", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "庚", "证件号码", id("1975-03-02", 923), "与户主关系", "户主")
                .person("姓名", "庚", "证件号码", id("1975-03-02", 923), "与户主关系", "其他")
                .csv();

        JsonNode done = official.apply(file);

        assertThat(counts(done)).isEqualTo("done: 0 created, 0 unchanged, 0 different, 8 rejected of 8");
        assertThat(codes(official.rejected(done))).containsExactly(
                "2 household.other-row", "3 relation.spouse-sex",
                "4 household.other-row", "5 relation.sex",
                "6 head.twice", "7 household.other-row",
                "8 household.other-row", "9 person.twice");
    }

    @Test
    @Clause("DQ-001")
    void aPersonInTwoHouseholdsOfTheFileOrOfTheCountyIsRejectedTheSecondTime() {
        String somebody = id("1980-01-01", 931);
        RegisterFile file = RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "甲", "证件号码", somebody, "与户主关系", "户主")
                .household("户编号(本册)", "2", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "乙", "证件号码", id("1950-01-01", 933), "与户主关系", "户主")
                .person("姓名", "甲", "证件号码", somebody, "与户主关系", "之子");

        JsonNode first = official.apply(file.csv());
        JsonNode second = official.apply(RegisterFile.register()
                .household("户编号(本册)", "9", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "丙", "证件号码", id("1951-01-01", 935), "与户主关系", "户主")
                .person("姓名", "甲", "证件号码", somebody + "42", "与户主关系", "之子").csv());

        assertThat(counts(first)).isEqualTo("done: 1 created, 0 unchanged, 0 different, 2 rejected of 3");
        assertThat(codes(official.rejected(first))).containsExactly("3 household.other-row", "4 person.in-file");
        assertThat(codes(official.rejected(second))).containsExactly("2 household.other-row", "3 person.registered");
    }

    @Test
    void rowsOfOneHouseholdMustStandTogetherAndAgree() {
        RegisterFile file = RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "甲", "证件号码", id("1980-01-01", 941), "与户主关系", "户主")
                .household("户编号(本册)", "2", "区划代码", VILLAGE, "户类型", "一般农户", "家庭住址", "东街")
                .person("姓名", "乙", "证件号码", id("1980-01-01", 943), "与户主关系", "户主")
                .household("户编号(本册)", "2", "家庭住址", "西街")
                .person("姓名", "丙", "证件号码", id("1981-01-01", 945), "与户主关系", "之兄弟姐妹")
                .household("户编号(本册)", "1")
                .person("姓名", "丁", "证件号码", id("2004-01-01", 947), "与户主关系", "之子")
                .household("户编号(本册)", "3", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "戊", "证件号码", id("1980-01-01", 949), "与户主关系", "户主")
                .household()
                .person("姓名", "己", "证件号码", id("2005-01-01", 949), "与户主关系", "之子");

        JsonNode done = official.apply(file.csv());

        assertThat(counts(done)).isEqualTo("done: 2 created, 0 unchanged, 0 different, 4 rejected of 6");
        assertThat(codes(official.rejected(done))).contains("2 household.scattered", "4 household.contradiction", "5 household.scattered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theFileOfRejectedRowsIsCorrectedAndSentAgain(String format) {
        int number = format.equals("csv") ? 951 : 961;
        byte[] wrong = RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", VILLAGE, "户类型", "一般农户", "家庭住址", "-1 号院")
                .person("姓名", "甲", "证件号码", id("1980-01-01", number), "与户主关系", "户主")
                .person("姓名", "乙", "证件号码", id("1982-01-01", number + 1).substring(0, 17), "与户主关系", "配偶")
                .household("户编号(本册)", "2", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "丙", "证件号码", id("1983-01-01", number), "与户主关系", "户主")
                .csv();
        JsonNode done = official.apply(wrong);
        assertThat(counts(done)).isEqualTo("done: 1 created, 0 unchanged, 0 different, 2 rejected of 3");

        byte[] rejected = official.rejectedFile(done, format);
        List<SheetRow> rows = rows(rejected);
        assertThat(rows.getFirst().cells()).endsWith("错误", "原行号");
        assertThat(rows.get(1).cells()).endsWith("同户其他行有误，整户未导入", "2");
        assertThat(rows.get(2).cells()).contains("证件号码：证件号码应为 18、20 或 22 位");
        JsonNode unchanged = official.apply(rejected);
        JsonNode corrected = official.apply(replaced(rejected, rows, id("1982-01-01", number + 1)));

        assertThat(counts(unchanged)).isEqualTo("done: 0 created, 0 unchanged, 0 different, 2 rejected of 2");
        assertThat(counts(corrected)).isEqualTo("done: 2 created, 0 unchanged, 0 different, 0 rejected of 2");
        assertThat(rows(official.rejectedFile(unchanged, "csv")).getFirst().cells()).hasSameSizeAs(rows.getFirst().cells());
    }

    /** Types the right number over the wrong one and saves the file as CSV. */
    private static byte[] replaced(byte[] file, List<SheetRow> rows, String right) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", row.cells()).replace(right.substring(0, 17) + ",", right + ",")).append("\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<SheetRow> rows(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(() -> new ByteArrayInputStream(file), SheetLimits.DEFAULT)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<String> codes(JsonNode rejected) {
        List<String> codes = new ArrayList<>();
        rejected.forEach(row -> row.path("faults").forEach(fault -> codes.add(row.path("line").asText() + " " + fault.path("code").asText())));
        return codes;
    }
}
