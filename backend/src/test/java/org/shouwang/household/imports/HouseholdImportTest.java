package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Clause;
import org.shouwang.world.World;

/** A county official of 鸡泽县 imports registers; the neighbour county stands by. */
class HouseholdImportTest {

    private static final String COUNTY = "130431";
    private static final String VILLAGE = "130431100202";
    private static final String NEIGHBOUR = "130432";

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    @Test
    @Clause("HB-02")
    void aGeneralHouseholdOfACsvFileIsRegisteredAndFound() {
        JsonNode done = official.apply(family("a1", 11).csv());

        assertThat(counts(done)).isEqualTo("done: 3 created, 0 unchanged, 0 different, 0 rejected of 3");
        assertThat(done.path("createdHouseholds").asInt()).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        byte[] file = family("b1", 21).csv();
        official.apply(file);

        JsonNode again = official.apply(file);

        assertThat(counts(again)).isEqualTo("done: 0 created, 3 unchanged, 0 different, 0 rejected of 3");
        assertThat(official.differences(again)).isEmpty();
    }

    @Test
    void theSameRequestTwiceIsOneImport() {
        byte[] file = family("c1", 31).csv();
        String key = Importing.key();
        Importing repeating = new Importing(official.api().withKey(key), COUNTY);

        String first = repeating.send("register", "apply", file).expect(202).json().path("id").asText();
        String second = repeating.send("register", "apply", file).expect(202).json().path("id").asText();
        repeating.send("register", "apply", family("c2", 34).csv()).expectProblem(422, "idempotency-key-reused");

        assertThat(second).isEqualTo(first);
        official.api().upload("/household-imports", Importing.form(COUNTY, "register", "apply"), "a.csv", file).expect(202);
    }

    @Test
    void xlsxAndGbkAreReadAsWell() {
        assertThat(counts(official.apply(family("d1", 41).xlsx()))).startsWith("done: 3 created");
        assertThat(counts(official.apply(family("d2", 44).csv(Charset.forName("GBK"))))).startsWith("done: 3 created");
    }

    @Test
    void aFileThatIsNoRegisterIsRefusedAtOnce() {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);

        official.send("register", "apply", noise).expectProblem(400, "sheet-wrong-encoding");
        official.send("register", "apply", "姓名,电话\n王伟,1\n".getBytes(StandardCharsets.UTF_8)).expectProblem(400, "sheet-no-header");
        official.send("register", "apply", family("e1", 51).withColumn("幸运数字").csv()).expectProblem(400, "sheet-unknown-header");
        official.send("register", "apply", java.util.Arrays.copyOf(family("e1", 51).xlsx(), 900)).expectProblem(400, "sheet-damaged");
        official.send("register", "apply", new byte[0]).expectProblem(400, "file-empty");
        official.send("newspaper", "apply", family("e1", 51).csv()).expectProblem(400, "invalid-input");
    }

    @Test
    void aRegionOutsideTheJurisdictionIsAsUnknownAsOneThatDoesNotExist() {
        byte[] file = family("f1", 61).csv();

        String neighbours = new Importing(official.api(), NEIGHBOUR).send("register", "apply", file).expectProblem(404, "not-found").withoutTrace();
        String nowhere = new Importing(official.api(), "130499").send("register", "apply", file).expectProblem(404, "not-found").withoutTrace();

        assertThat(neighbours).isEqualTo(nowhere);
    }

    static RegisterFile family(String key, int number) {
        return family(RegisterFile.register(), key, number);
    }

    /** A couple and their child. */
    static RegisterFile family(RegisterFile file, String key, int number) {
        int man = number * 2 + 1;
        return file
                .household("户编号(本册)", key, "区划代码", VILLAGE, "户类型", "一般农户", "家庭住址", "东街 " + number + " 号")
                .person("姓名", "王伟", "证件号码", id("1975-03-02", man), "与户主关系", "户主", "民族", "汉族", "文化程度", "初中",
                        "健康状况", "健康", "劳动技能", "普通劳动力", "人联系电话", "138000%05d".formatted(number))
                .person("姓名", "李娜", "证件号码", id("1976-08-12", man + 1), "与户主关系", "配偶", "健康状况", "长期慢性病、患有大病",
                        "劳动技能", "弱劳动力或半劳动力")
                .person("姓名", "王小明", "证件号码", id("2012-05-06", man), "与户主关系", "之子", "在校生状况", "小学", "劳动技能", "无劳动力");
    }
}
