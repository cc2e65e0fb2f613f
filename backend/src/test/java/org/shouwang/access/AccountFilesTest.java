package org.shouwang.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** 临漳县 130423 staffs itself from a file. */
class AccountFilesTest {

    private static final String COUNTY = "130423";
    private static final String VILLAGE = "130423100201";

    private final World world = World.get();
    private final Api admin = world.as(Role.SYSTEM_ADMIN, COUNTY);
    private final String prefix = "f" + UUID.randomUUID().toString().substring(0, 8);

    private JsonNode send(String rows) {
        Answer accepted = admin.upload("/account-files", Map.of(), "名单.csv", ("登录名,姓名,手机号,角色,区划代码,截止日期\n" + rows).getBytes(UTF_8)).expect(202);
        String file = "/account-files/" + accepted.json().path("id").asText();
        Awaitility.await().until(() -> admin.get(file).json().path("finished").asBoolean());
        return admin.get(file).expect(200).json();
    }

    @Test
    void aCountyStaffsItselfFromAFileAndTakesTheFirstPasswordsOnce() throws SQLException {
        JsonNode file = send(prefix + "a,张一,,村级信息员," + VILLAGE + ",\n" + prefix + "b,张二,,grid_worker," + VILLAGE + ",\n");
        assertThat(file.path("opened").asInt()).isEqualTo(2);
        assertThat(file.path("passwordsReady").asBoolean()).isTrue();
        String passwords = "/account-files/" + file.path("id").asText() + "/first-passwords?format=csv";

        world.as(new Someone("colleague-" + COUNTY, List.of("system_admin"), COUNTY, null)).post(passwords, "").expectProblem(410, "passwords-gone");
        String taken = admin.post(passwords, "").expect(200).text();

        assertThat(taken).contains("登录名,姓名,初始密码").contains(prefix + "a,张一,").contains(prefix + "b,张二,");
        admin.post(passwords, "").expectProblem(410, "passwords-gone");
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            var left = statement.executeQuery("SELECT COUNT(*) FROM access_account_file_row WHERE password IS NOT NULL AND file_id = " + file.path("id").asText());
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
        assertThat(admin.get("/accounts?username=" + prefix).json().path("items")).hasSize(2);
    }

    @Test
    void everyRejectedRowIsToldWithItsLineColumnAndReason() {
        JsonNode file = send(prefix + "c,李一,,村级信息员," + VILLAGE + ",\n"
                + prefix + "c,李二,,村级信息员," + VILLAGE + ",\n"
                + prefix + "d,李三,123,皇帝,520102,明天\n"
                + prefix + "e,李四,,市级中心,1304,\n");
        assertThat(file.path("opened").asInt()).isEqualTo(1);

        JsonNode rejected = admin.get("/account-files/" + file.path("id").asText() + "/rejected-rows").expect(200).json().path("items");

        assertThat(rejected).extracting(row -> row.path("line").asInt()).containsExactly(3, 4, 5);
        assertThat(rejected.at("/0/errors/0/pointer").asText()).isEqualTo("登录名");
        assertThat(rejected.at("/0/errors/0/message").asText()).isEqualTo("登录名已被占用，请换一个");
        assertThat(rejected.at("/1/errors/0/pointer").asText()).isEqualTo("截止日期");
        assertThat(rejected.at("/2/errors")).extracting(error -> error.path("pointer").asText()).contains("区划代码");
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedAtOnceAndATemplateSaysWhichTheyAre() {
        admin.upload("/account-files", Map.of(), "x.csv", "甲,乙\n1,2\n".getBytes(UTF_8)).expect(400);
        assertThat(admin.get("/account-files/template?format=csv").expect(200).text()).contains("登录名,姓名,手机号,角色,区划代码");
        world.as(Role.SYSTEM_ADMIN, "130424").get("/account-files").expect(200);
    }
}
