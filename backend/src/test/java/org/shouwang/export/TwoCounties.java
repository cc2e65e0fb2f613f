package org.shouwang.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.usecase.OpenTenant;
import org.shouwang.tenant.usecase.OpeningForm;
import org.shouwang.world.Api;
import org.shouwang.world.Json;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Two tenants side by side: one has said how many rows may leave without approval, the other has not. */
final class TwoCounties {

    static final String WITH_LIMIT = "640423";
    static final String WITHOUT_LIMIT = "640424";
    static final int LIMIT = 1_000_000;

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final TwoCounties OPENED = new TwoCounties();

    final World world = World.get();
    private final long tenantWithLimit;

    static TwoCounties get() {
        return OPENED;
    }

    private TwoCounties() {
        tenantWithLimit = open(WITH_LIMIT, "隆德县");
        open(WITHOUT_LIMIT, "泾源县");
        world.as(Role.SYSTEM_ADMIN, WITH_LIMIT).post("/tenants/" + tenantWithLimit + "/parameters/export.rows_without_approval/values",
                Json.of("value", LIMIT, "validFrom", World.today().toString(), "reason", "局务会")).expect(201);
    }

    private long open(String region, String name) {
        Actor operator = new Actor("operator-export", "operator-export", "运营员", Set.of(Role.PLATFORM_OPERATOR), Jurisdiction.nothing(), Optional.empty());
        return world.bean(OpenTenant.class).open(operator, new OpeningForm(
                new RegionCode(region), name, List.of(new TenantContact("县监测中心", "0954-1234567")), List.of(), false, "服务合同")).id();
    }

    private Api operator() {
        return world.as(new Someone("operator-export", List.of("platform_operator"), null, null));
    }

    void suspend() {
        operator().post("/tenants/" + tenantWithLimit + "/suspension", Json.of("reason", "欠费")).expect(200);
    }

    void reopen() {
        operator().post("/tenants/" + tenantWithLimit + "/reopening", Json.of("reason", "已缴")).expect(200);
    }

    /** Somebody new: what a person has taken today counts for that person. */
    static Someone newcomer(Role role, String region) {
        return new Someone("exporter-" + PEOPLE.incrementAndGet(), List.of(role.word()), region, null);
    }

    /** Registers somebody who lives alone, and answers the identity number. */
    String register(String village, String name, @Nullable String phone, String type) {
        int person = PEOPLE.incrementAndGet();
        String digits = "6404221960%02d%02d%03d".formatted(1 + person % 12, 1 + person % 28, 100 + person);
        String idNumber = digits + IdNumber.checkCharacter(digits);
        world.as(Role.COUNTY_CENTRE, village.substring(0, 6)).post("/households", Json.of(
                "household", Json.of("regionCode", village, "householdType", type, "phone", phone),
                "members", List.of(Json.of("relation", "head", "name", name, "idNumber", idNumber)))).expect(201);
        return idNumber;
    }

    static Map<String, @Nullable Object> form(String list, String region, Map<String, String> filter, String format) {
        return Json.of("list", list, "region", region, "filter", filter, "format", format, "purpose", "data_quality", "reason", "年度核对");
    }

    /** Asks for an export that is ready at once, and answers its id. */
    String ready(Someone who, Map<String, String> pretended, String format) {
        JsonNode asked = world.as(who).post("/exports", form("pretended", WITH_LIMIT, pretended, format)).expect(201).json();
        if (!asked.path("state").asText().equals("ready")) {
            throw new AssertionError("not ready: " + asked);
        }
        return asked.path("id").asText();
    }

    /** The file as it comes, block by block. */
    HttpResponse<InputStream> take(Someone who, String id) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(world.uri().resolve("/api/v1/exports/" + id + "/file"))
                    .header("Authorization", "Bearer " + world.tokenOf(who)).build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
