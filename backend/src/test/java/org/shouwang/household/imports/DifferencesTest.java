package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Clause;
import org.shouwang.world.World;

/** A list of the national system beside the register. */
class DifferencesTest {

    private static final String COUNTY = "130431";

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    private JsonNode send(String mode, RegisterFile file) {
        return official.over(official.send("national", mode, file.xlsx("（自定义）监测对象信息", "导出时间：2026-11-22")).expect(202));
    }

    private static RegisterFile household(String number, String type) {
        return RegisterFile.national().household("县", "鸡泽县", "乡镇", "曹庄镇", "行政村", "小言寨村", "户编号", number, "户类型", type,
                "致贫原因1", "因病");
    }

    @Test
    @Clause("SX-07")
    void comparingTellsWhoIsMissingInTheRegisterAndWritesNothing() {
        RegisterFile file = household("1304310000000001", "脱贫户")
                .person("人编号", "13043100000000010001", "姓名", "甲", "证件号码", id("1960-02-02", 811), "与户主关系", "户主");

        JsonNode compared = send("compare", file);
        JsonNode again = send("compare", file);

        assertThat(counts(compared)).isEqualTo("done: 0 created, 0 unchanged, 1 different, 0 rejected of 1");
        assertThat(counts(again)).isEqualTo(counts(compared));
        JsonNode difference = official.differences(compared).get(0);
        assertThat(official.differences(compared)).hasSize(1);
        assertThat(difference.path("kind").asText()).isEqualTo("missing_in_register");
        assertThat(difference.path("name").asText()).isEqualTo("甲");
        assertThat(difference.path("line").asInt()).isEqualTo(4);
        assertThat(difference.path("inFile").asText()).matches("130431\\*{8}....");
        assertThat(compared.path("ignoredColumns")).anyMatch(column -> column.asText().equals("致贫原因1"));
    }

    @Test
    @Clause("SX-07")
    void aDifferentRowGoesToTheListAndTheRegisterStaysAsItWas() {
        send("apply", household("1304310000000002", "脱贫户")
                .person("人编号", "1", "姓名", "乙", "证件号码", id("1960-02-02", 821), "与户主关系", "户主", "劳动技能", "普通劳动力", "户联系电话", "13800138000")
                .person("人编号", "2", "姓名", "丙", "证件号码", id("1962-02-02", 822), "与户主关系", "配偶"));
        RegisterFile changed = household("1304310000000002", "脱贫户")
                .person("人编号", "1", "姓名", "乙", "证件号码", id("1960-02-02", 821), "与户主关系", "户主", "劳动技能", "丧失劳动力", "户联系电话", "13900139000")
                .person("人编号", "3", "姓名", "丁", "证件号码", id("1990-02-02", 823), "与户主关系", "之子");

        JsonNode applied = send("apply", changed);
        JsonNode compared = send("compare", changed);

        assertThat(counts(applied)).isEqualTo("done: 0 created, 0 unchanged, 2 different, 0 rejected of 2");
        assertThat(counts(compared)).isEqualTo(counts(applied));
        for (JsonNode done : List.of(applied, compared)) {
            assertThat(told(done)).containsExactlyInAnyOrder(
                    "4 field 户联系电话 139****9000 | 138****8000",
                    "4 field 劳动技能 丧失劳动力 | 普通劳动力",
                    "5 missing_in_register null 130431********" + id("1990-02-02", 823).substring(14) + " | null",
                    "null missing_in_file null null | 130431********" + id("1962-02-02", 822).substring(14));
        }
        List<String> file = RejectedRowsTest.rows(official.api().get("/household-imports/" + applied.path("id").asText()
                + "/differences/file?format=xlsx").expect(200).bytes()).get(1).cells();
        assertThat(file).contains("内容不一致", "乙", "户联系电话");
    }

    @Test
    void theNationalListTwiceChangesNothing() {
        RegisterFile file = household("1304310000000003", "普通农户")
                .person("人编号", "1", "姓名", "戊", "证件号码", id("1960-02-02", 831) + "42", "与户主关系", "户主", "健康状况", "残疾")
                .person("人编号", "2", "姓名", "己", "证件号码", id("1962-02-02", 832), "与户主关系", "配偶");

        assertThat(counts(send("apply", file))).isEqualTo("done: 2 created, 0 unchanged, 0 different, 0 rejected of 2");
        assertThat(counts(send("apply", file))).isEqualTo("done: 0 created, 2 unchanged, 0 different, 0 rejected of 2");
    }

    @Test
    void aVillageThatTheCountyDoesNotHaveIsNamedAtItsColumn() {
        JsonNode done = send("apply", RegisterFile.national()
                .household("乡镇", "曹庄镇", "行政村", "没有村", "户编号", "1304310000000004", "户类型", "脱贫户")
                .person("姓名", "庚", "证件号码", id("1960-02-02", 841), "与户主关系", "户主"));

        JsonNode fault = official.rejected(done).get(0).path("faults").get(0);
        assertThat(fault.path("code").asText()).isEqualTo("region.unknown");
        assertThat(fault.path("column").asText()).isEqualTo("行政村");
    }

    private List<String> told(JsonNode done) {
        List<String> told = new java.util.ArrayList<>();
        official.differences(done).forEach(each -> told.add(each.path("line").asText() + " " + each.path("kind").asText() + " "
                + each.path("column").asText() + " " + each.path("inFile").asText() + " | " + each.path("inRegister").asText()));
        return told;
    }
}
