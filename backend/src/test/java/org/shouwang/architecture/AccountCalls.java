package org.shouwang.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.World;

/** Example calls about a grid worker's account; what changes an account for good is about an account of its own. */
final class AccountCalls {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Api keeper;
    private final String home;

    AccountCalls(World world, String home) {
        this.keeper = world.as(Role.SYSTEM_ADMIN, home.substring(0, 6));
        this.home = home;
    }

    List<Call> all() {
        String read = account();
        String granted = account();
        String ended = account();
        String grant = keeper.get(ended).expect(200).json().at("/history/0/id").asText();
        String suspended = account();
        String reactivated = account();
        String closed = account();
        String county = home.substring(0, 6);
        String client = "/clients/" + keeper.post("/clients", client("matrix_" + letters())).expect(201).json().path("id").asText();
        String files = "/account-files";
        String file = files + "/" + keeper.upload(files, Map.of(), "a.csv", "登录名,姓名,角色,区划代码\n".getBytes(UTF_8)).expect(202).json().path("id").asText();
        return List.of(
                Call.unscoped("createAccountsFromFile", api -> api.upload(files, Map.of(), "a.csv", "登录名,姓名,角色,区划代码\n".getBytes(UTF_8))),
                Call.list("listAccountFiles", county, file.substring(15), api -> api.get(files + "?limit=100")),
                Call.item("getAccountFile", county, file.substring(15), api -> api.get(file)),
                Call.item("listRejectedAccountRows", county, "", api -> api.get(file + "/rejected-rows")),
                Call.item("takeFirstPasswords", county, "", api -> api.post(file + "/first-passwords", "")),
                Call.unscoped("downloadAccountTemplate", api -> api.get(files + "/template")),
                Call.list("listClients", county, client.substring(9), api -> api.get("/clients?limit=100")),
                Call.form("registerClient", county, api -> api.post("/clients", client("matrix_" + letters()))),
                Call.item("rotateClientSecret", county, "", api -> api.post(client + "/rotation", Json.of("overlapDays", 1))),
                Call.item("setClientScopes", county, client.substring(9), api -> api.post(client + "/scopes", Json.of("scopes", List.of("region:read")))),
                Call.item("suspendClient", county, client.substring(9), api -> api.post(client + "/suspension", Json.of("reason", "核查"))),
                Call.item("reactivateClient", county, client.substring(9), api -> api.post(client + "/reactivation", "")),
                Call.list("listAccounts", home, read.substring(10), api -> api.get("/accounts?limit=100&username=matrix")),
                Call.item("getAccount", home, read.substring(10), api -> api.get(read)),
                Call.form("createAccount", home, api -> api.post("/accounts", form())),
                Call.item("correctAccount", home, "矩阵", api -> api.ifMatch("\"1\"").put(read, person())),
                Call.item("grantRole", home, "矩阵", api -> api.post(granted + "/grants", Json.of("role", "group_leader", "regionCode", home))),
                Call.item("revokeGrant", home, "矩阵", api -> api.post(ended + "/grants/" + grant + "/end", Json.of("reason", "调岗"))),
                Call.item("decideGrant", home, "矩阵", api -> api.post(ended + "/grants/" + grant + "/decision", Json.of("approved", true))),
                Call.item("suspendAccount", home, "矩阵", api -> api.post(suspended + "/suspension", Json.of("reason", "核查"))),
                Call.item("reactivateAccount", home, "矩阵", api -> api.post(reactivated + "/reactivation", "")),
                Call.item("deactivateAccount", home, "矩阵", api -> api.post(closed + "/departure", Json.of("reason", "离岗"))),
                Call.item("resetPassword", home, "", api -> api.post(read + "/password", Json.of("reason", "本人忘记"))));
    }

    private String account() {
        JsonNode created = keeper.post("/accounts", form()).expect(201).json();
        return "/accounts/" + created.path("id").asText();
    }

    private Map<String, Object> form() {
        return Json.of("username", "matrix" + NUMBER.incrementAndGet(), "person", person(),
                "grant", Json.of("role", "grid_worker", "regionCode", home));
    }

    private Map<String, Object> client(String department) {
        return Json.of("regionCode", home.substring(0, 6), "department", department, "name", "矩阵局", "scopes", List.of("code:resolve"));
    }

    /** A department of its own for each call. */
    private String letters() {
        return Integer.toString(NUMBER.incrementAndGet()).chars().mapToObj(digit -> Character.toString('a' + digit - '0')).collect(Collectors.joining());
    }

    private static Map<String, Object> person() {
        return Json.of("name", "矩阵");
    }
}
