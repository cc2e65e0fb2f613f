package org.shouwang.architecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Example calls about tenants: a county that was opened for them, and the province in which every other subject lies. */
final class TenantCalls {

    private static final String PROVINCE = "13";
    private static final String VERSION = "\"1\"";
    /** A county of a province that the world did not open. */
    private static final String COUNTY = "640422";

    private final World world;

    TenantCalls(World world) {
        this.world = world;
    }

    List<Call> all() {
        Api operator = world.as(new Someone("matrix-glass", List.of("platform_operator"), null, null));
        open(operator, COUNTY);
        String one = "/tenants/" + operator.get("/tenants?q=" + COUNTY).expect(200).json().path("items").get(0).path("id").asText();
        String province = "/tenants/" + world.as(Role.PROVINCE_CENTRE, PROVINCE).get("/tenant").json().path("tenant").path("id").asText();
        String hours = province + "/parameters/tenant.break_glass_hours/values";
        world.as(Role.SYSTEM_ADMIN, PROVINCE).post(hours, hours(4)).expect(201);
        Answer asked = operator.post(province + "/break-glass", Json.of("reason", "矩阵应急", "hours", 1));
        String glass = asked.status() == 201
                ? asked.json().path("id").asText()
                : operator.get(province + "/break-glass").expect(200).json().path("items").get(0).path("id").asText();
        return List.of(
                Call.unscoped("listTenants", api -> api.get("/tenants")),
                Call.unscoped("searchTenantPlaces", api -> api.get("/tenant-places?q=64")),
                Call.item("getTenant", COUNTY, COUNTY, api -> api.get(one)),
                Call.item("openTenant", COUNTY, "", api -> open(api, "640425")),
                Call.item("appointAdministrator", COUNTY, "", api -> api.post(one + "/administrators", Json.of(
                        "role", "audit_admin", "name", "管理员", "username", "matrix.next", "phone", "13910000000", "reason", "已离岗"))),
                Call.item("correctTenant", COUNTY, COUNTY, api -> api.ifMatch(VERSION).put(one, Json.of(
                        "name", "矩阵县" + COUNTY, "contacts", contacts(), "reason", "改名"))),
                Call.item("setTenantSeal", COUNTY, "", api -> api.ifMatch(VERSION).put(one + "/seal", Json.of("image", "AAAA"))),
                Call.item("setTenantContacts", PROVINCE, "", api -> api.ifMatch(VERSION).put(province + "/contacts", Json.of(
                        "contacts", List.of(Json.of("title", "省监测中心办公室", "phone", "0311-12345678")), "reason", "更正"))),
                Call.item("suspendTenant", COUNTY, COUNTY, api -> api.post(one + "/suspension", Json.of("reason", "欠费"))),
                Call.item("reopenTenant", COUNTY, COUNTY, api -> api.post(one + "/reopening", Json.of("reason", "已缴费"))),
                Call.unscoped("getOwnTenant", api -> api.get("/tenant")),
                Call.item("listTenantParameters", PROVINCE, "break_glass_hours", api -> api.get(province + "/parameters")),
                Call.item("setTenantParameter", PROVINCE, "break_glass_hours", api -> api.post(hours, hours(4))),
                Call.item("requestBreakGlass", PROVINCE, "", api -> api.post(province + "/break-glass", Json.of("reason", "查错", "hours", 1))),
                Call.item("listBreakGlass", PROVINCE, "矩阵应急", api -> api.get(province + "/break-glass?limit=100")),
                Call.item("listBreakGlassReads", PROVINCE, glass, api -> api.get("/break-glass/" + glass + "/reads")),
                Call.item("refuseBreakGlass", PROVINCE, "", api -> api.post("/break-glass/" + glass + "/refusal", Json.of("reason", "不同意"))),
                Call.item("approveBreakGlass", PROVINCE, "", api -> api.post("/break-glass/" + glass + "/approval", Json.of("reason", "同意"))),
                Call.item("endBreakGlass", PROVINCE, "", api -> api.post("/break-glass/" + glass + "/end", "")));
    }

    private static Answer open(Api api, String county) {
        return api.post("/tenants", Json.of(
                "regionCode", county, "name", "矩阵县" + county, "contacts", contacts(),
                "administrators", Json.of("system", person("sys" + county, "1"), "security", person("sec" + county, "2"), "audit", person("aud" + county, "3")),
                "reason", "合同"));
    }

    private static Map<String, @Nullable Object> person(String username, String digit) {
        return Json.of("name", "管理员", "username", "matrix." + username, "phone", "139" + digit + "0" + username.substring(3));
    }

    private static List<Map<String, @Nullable Object>> contacts() {
        return List.of(Json.of("title", "县监测中心", "phone", "0954-1234567"));
    }

    private static Map<String, @Nullable Object> hours(int hours) {
        return Json.of("value", hours, "validFrom", World.today().toString(), "reason", "省里规定");
    }
}
