package org.shouwang.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.access.usecase.AccountForm;
import org.shouwang.access.usecase.ClientForm;
import org.shouwang.access.usecase.CreateAccount;
import org.shouwang.access.usecase.GrantForm;
import org.shouwang.access.usecase.KeepClients;
import org.shouwang.access.usecase.PersonForm;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** A government from its opening to its suspension, beside a county that nobody opened and a province that goes on. */
class TenantStoryTest {

    private final World world = World.get();

    @Test
    void aCountyIsOpenedSuspendedAndReopened() {
        Api operator = operator("story");
        Api centre = world.as(Role.COUNTY_CENTRE, "640121");
        centre.get("/households").expectProblem(403, "tenant-not-open");

        Answer opened = open(operator, "640121", "永宁县", false).expect(201);
        String one = "/tenants/" + opened.json().at("/tenant/id").asText();

        assertThat(opened.json().at("/tenant/state").asText()).isEqualTo("open");
        assertThat(opened.json().at("/administrators/0/username").asText()).isEqualTo("sys.640121");
        centre.get("/households").expect(200);
        assertThat(centre.get("/tenant").expect(200).json().path("tenant").path("name").asText()).isEqualTo("永宁县");
        world.as(Role.COUNTY_CENTRE, "640122").get("/households").expectProblem(403, "tenant-not-open");
        open(operator, "640121", "又一次", false).expectProblem(409, "tenant/already-open");

        operator.post(one + "/suspension", Json.of("reason", "合同到期")).expect(200);

        Answer locked = centre.get("/households").expectProblem(403, "tenant-suspended");
        assertThat(locked.json().path("detail").asText()).contains("永宁县", "县监测中心 0951-1234567");
        centre.post("/regions/640121100001/groups", Json.of("name", "一组")).expectProblem(403, "tenant-suspended");
        centre.get("/tenant").expectProblem(403, "tenant-suspended");
        world.as(Role.COUNTY_CENTRE, "610114").get("/households").expect(200);
        operator.post(one + "/suspension", Json.of("reason", "再停")).expectProblem(409, "tenant/not-in-this-state");

        operator.post(one + "/reopening", Json.of("reason", "已续约")).expect(200);

        centre.get("/households").expect(200);
        assertThat(operator.get(one).json().path("decisions").findValuesAsText("kind")).containsExactly("reopened", "suspended", "opened");
        assertThat(world.as(Role.AUDITOR, "640121").get("/audit-entries?operation=suspendTenant").text()).contains("合同到期");
    }

    @Test
    void aCountyOfAnOpenedProvinceIsNotOpenedAgain() {
        Answer refused = open(operator("province"), "130434", "魏县", false).expectProblem(409, "tenant/belongs-to-province");

        assertThat(refused.json().path("detail").asText()).contains("河北省");
        open(operator("province"), "1304", "邯郸市", false).expect(400);
        open(operator("province"), "999999", "无", false).expect(400);
    }

    @Test
    void theSealIsAnImageByItsContent() throws IOException {
        Api operator = operator("seal");
        Answer opened = open(operator, "640205", "惠农区", false).expect(201);
        String one = "/tenants/" + opened.json().at("/tenant/id").asText();

        operator.ifMatch(opened.etag()).put(one + "/seal", Json.of("image", base64("<svg onload='x'/>".getBytes()))).expectProblem(400, "tenant/no-image");
        operator.ifMatch(opened.etag()).put(one + "/seal", Json.of("image", base64(image(2000)))).expectProblem(400, "tenant/no-image");
        operator.ifMatch(opened.etag()).put(one + "/seal", Json.of("image", base64(image(64)))).expect(200);

        assertThat(world.as(Role.GRID_WORKER, "640205001001001").get("/tenant").json().path("tenant").path("seal").asText())
                .isEqualTo("data:image/png;base64," + base64(image(64)));
        operator.ifMatch(opened.etag()).put(one + "/seal", Json.of("image", base64(image(64)))).expect(412);
    }

    @Test
    void aNumberThatTheTenantHasNotSetIsNotGuessed() {
        Api operator = operator("hours");
        String one = "/tenants/" + open(operator, "640324", "同心县", false).expect(201).json().at("/tenant/id").asText();
        Api administrator = world.as(Role.SYSTEM_ADMIN, "640324");
        String hours = one + "/parameters/tenant.break_glass_hours/values";

        assertThat(parameter(administrator, one).path("value").isNull()).isTrue();
        operator.post(one + "/break-glass", Json.of("reason", "排查故障", "hours", 1)).expectProblem(409, "tenant/not-configured");

        administrator.post(hours, Json.of("value", 2, "validFrom", World.today().toString(), "reason", "局务会")).expect(201);
        administrator.post(hours, Json.of("value", 3, "validFrom", World.today().plusDays(9).toString(), "reason", "下月起")).expect(201);
        administrator.post(hours, Json.of("value", 900, "validFrom", World.today().toString(), "reason", "太长")).expect(400);
        administrator.post(hours, Json.of("value", 1, "validFrom", World.today().minusDays(1).toString(), "reason", "倒签")).expect(400);

        assertThat(parameter(administrator, one).path("value").asText()).isEqualTo("2");
        assertThat(parameter(administrator, one).path("upcoming").get(0).path("value").asText()).isEqualTo("3");
        assertThat(parameter(administrator, one).path("earlier")).isEmpty();
        operator.post(one + "/break-glass", Json.of("reason", "排查故障", "hours", 3)).expectProblem(409, "tenant/hours-above-limit");
        administrator.post(hours, Json.of("value", 1, "validFrom", World.today().toString(), "reason", "写错了")).expect(201);
        assertThat(parameter(administrator, one).path("value").asText()).isEqualTo("1");
        assertThat(parameter(administrator, one).path("earlier").get(0).path("reason").asText()).isEqualTo("局务会");
        world.as(Role.SYSTEM_ADMIN, "13").get(one + "/parameters").expect(404);
        world.as(Role.SYSTEM_ADMIN, "13").post(hours, Json.of("value", 2, "validFrom", World.today().toString(), "reason", "别家")).expect(404);
    }

    @Test
    void anOperatorReadsOnlyWhatTheTenantLendsAndTheTenantSeesIt() {
        Api operator = operator("glass");
        String one = "/tenants/" + open(operator, "640521", "中宁县", false).expect(201).json().at("/tenant/id").asText();
        world.as(Role.SYSTEM_ADMIN, "640521").post(one + "/parameters/tenant.break_glass_hours/values",
                Json.of("value", 4, "validFrom", World.today().toString(), "reason", "局务会")).expect(201);
        Api keeper = world.as(Role.SECURITY_ADMIN, "640521");

        String glass = operator.post(one + "/break-glass", Json.of("reason", "导入卡住", "hours", 2)).expect(201).json().path("id").asText();
        operator.get("/households").expectProblem(403, "forbidden");
        world.as(Role.SECURITY_ADMIN, "13").post("/break-glass/" + glass + "/approval", Json.of("reason", "别家")).expect(404);
        keeper.post("/break-glass/" + glass + "/approval", Json.of("reason", "同意查看")).expect(200);

        operator.get("/households").expect(200);
        operator.get("/regions/640521").expect(200);
        operator.get("/regions/640522").expect(404);
        operator.post("/households/search", Json.of("name", "王")).expectProblem(403, "forbidden");
        operator.post("/regions/640521100001/groups", Json.of("name", "一组")).expectProblem(403, "forbidden");
        assertThat(keeper.get("/break-glass/" + glass + "/reads").expect(200).json().path("items").findValuesAsText("operation"))
                .contains("listHouseholds", "getRegion");

        keeper.post("/break-glass/" + glass + "/end", "").expect(200);

        operator.get("/households").expectProblem(403, "forbidden");
        operator.get("/tenants").expect(200);
        keeper.post("/break-glass/" + glass + "/approval", Json.of("reason", "再来")).expectProblem(409, "tenant/break-glass-answered");
    }

    private Api operator(String name) {
        return world.as(new Someone("operator-" + name, List.of("platform_operator"), null, null));
    }

    private static com.fasterxml.jackson.databind.JsonNode parameter(Api api, String tenant) {
        for (var each : api.get(tenant + "/parameters").expect(200).json().path("items")) {
            if (each.path("name").asText().equals("tenant.break_glass_hours")) {
                return each;
            }
        }
        throw new AssertionError("the parameter is not listed");
    }

    private static Answer open(Api operator, String region, String name, boolean absorb) {
        List<Map<String, @Nullable Object>> contacts = List.of(Json.of("title", "县监测中心", "phone", "0951-1234567"));
        return operator.post("/tenants", Json.of("regionCode", region, "name", name, "contacts", contacts,
                "administrators", Json.of(
                        "system", Json.of("name", "马管理", "username", "sys." + region, "phone", phone("139", region)),
                        "security", Json.of("name", "马安全", "username", "sec." + region, "phone", phone("138", region)),
                        "audit", Json.of("name", "马审计", "username", "aud." + region, "phone", phone("137", region))),
                "absorb", absorb, "reason", "服务合同"));
    }

    @Test
    void theTenantsOwnAdministratorSetsItsSealAndWhomToRing() throws IOException {
        String one = "/tenants/" + open(operator("own"), "640303", "红寺堡区", false).expect(201).json().at("/tenant/id").asText();
        Api own = world.as(Role.SYSTEM_ADMIN, "640303");
        var contacts = Json.of("contacts", List.of(Json.of("title", "区乡村振兴局", "phone", "0953-7654321")), "reason", "机构调整");

        Answer named = own.ifMatch("\"1\"").put(one + "/contacts", contacts).expect(200);
        assertThat(named.json().at("/tenant/contacts/0/title").asText()).isEqualTo("区乡村振兴局");
        own.ifMatch(named.etag()).put(one + "/seal", Json.of("image", base64(image(64)))).expect(200);
        own.ifMatch(named.etag()).put(one + "/seal", Json.of("image", base64(image(64)))).expect(412);
        var seen = world.as(Role.GRID_WORKER, "640303001001001").get("/tenant").json().path("tenant");
        assertThat(seen.path("seal").asText()).startsWith("data:image/png");
        assertThat(seen.at("/contacts/0/phone").asText()).isEqualTo("0953-7654321");

        for (Api stranger : List.of(world.as(Role.SYSTEM_ADMIN, "640303001"), world.as(Role.SYSTEM_ADMIN, "13"), world.as(Role.SYSTEM_ADMIN, "130434"))) {
            stranger.ifMatch("\"3\"").put(one + "/seal", Json.of("image", base64(image(64)))).expect(404);
            stranger.ifMatch("\"3\"").put(one + "/contacts", contacts).expect(404);
        }
        world.as(Role.COUNTY_CENTRE, "640303").ifMatch("\"3\"").put(one + "/contacts", contacts).expectProblem(403, "forbidden");
        assertThat(operator("own").get(one).json().at("/decisions").findValuesAsText("kind")).containsExactly("seal_set", "corrected", "opened");
        assertThat(world.as(Role.AUDIT_ADMIN, "640303").get("/audit-entries").json().path("items").findValuesAsText("operation"))
                .contains("setTenantSeal", "setTenantContacts", "openTenant");
    }

    private static String phone(String begin, String region) {
        return begin + String.format("%08d", Integer.parseInt(region));
    }

    @Test
    void theFirstAdministratorsAreThreePersonsOrNothingIsOpened() {
        Api operator = operator("three");
        var one = Json.of("name", "马管理", "username", "sys.640302", "phone", "13612345678");

        Answer refused = operator.post("/tenants", Json.of("regionCode", "640302", "name", "利通区", "reason", "服务合同",
                "contacts", List.of(Json.of("title", "区监测中心", "phone", "0953-1234567")),
                "administrators", Json.of("system", one, "security", one, "audit", Json.of("name", "马", "username", "Ma!", "phone", "12"))))
                .expectProblem(400, "invalid-input");

        assertThat(refused.json().path("errors")).extracting(fault -> fault.path("pointer").asText()).containsExactlyInAnyOrder(
                "/administrators/security/username", "/administrators/security/phone", "/administrators/audit/username", "/administrators/audit/phone");
        world.as(Role.COUNTY_CENTRE, "640302").get("/households").expectProblem(403, "tenant-not-open");
        open(operator, "640302", "利通区", false).expect(201);
    }

    @Test
    void noAccountAndNoSystemIsOpenedWhereNobodyWasOpened() {
        world.as(Role.SYSTEM_ADMIN, "640122").post("/accounts", Json.of()).expectProblem(403, "tenant-not-open");
        var nobody = new Actor("x", "x", "x", Set.of(Role.SYSTEM_ADMIN), Jurisdiction.of(new RegionCode("640122")), Optional.empty());

        assertThatThrownBy(() -> world.bean(CreateAccount.class).create(nobody, new AccountForm("nobody.640122",
                new PersonForm("马明", null, null, null), new GrantForm("county_centre", "640122", null, null))))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.errors()).extracting(FieldFault::code).contains("region.not-open"));
        assertThatThrownBy(() -> world.bean(KeepClients.class).register(nobody,
                new ClientForm("640122", "civil_affairs", "贺兰县民政局", List.of("region:read"))))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.errors()).extracting(FieldFault::code).contains("region.not-open"));
    }

    private static byte[] image(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
