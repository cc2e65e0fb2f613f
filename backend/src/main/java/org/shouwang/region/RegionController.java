package org.shouwang.region;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.Version;
import org.shouwang.region.RegionDesk.Question;

/** Divisions and groups. */
@Controller("/api/v1/regions")
@Tag(name = "region")
class RegionController {

    private final RegionDesk desk;
    private final RegionKeeping keeping;

    RegionController(RegionDesk desk, RegionKeeping keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    /** @param name what the village calls the group, such as 一组 or 东街组 */
    @Serdeable
    record GroupName(@NotBlank @Size(max = 30) @Pattern(regexp = "[^\\p{Cntrl}]*") String name) {}

    /**
     * @param title the post that answers, such as 村防返贫信息员; not a person's name
     * @param phone duty phone: mobile, landline with area code, or a service number; it is shown to everybody
     */
    @Serdeable
    record DutyContactBody(
            @NotBlank @Size(max = 30) @Pattern(regexp = "[^\\p{Cntrl}]*") String title,
            @NotNull @Pattern(regexp = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|1[0-9]{4}") String phone) {}

    /** @param tags {@code key_assistance_county}, {@code resettlement_site}, {@code resettlement_village}, {@code key_village} */
    @Serdeable
    record TagsBody(@NotNull @Size(max = 10) List<@NotNull String> tags) {}

    /**
     * Regions inside the caller's jurisdiction, broader ones first. Without parameters: the jurisdiction itself. With a
     * parent: its children. With a text or a level: everything below the parent or jurisdiction that fits.
     *
     * @param parent code of a region
     * @param q beginning of a code, a Chinese name, or beginning of the pinyin initials
     * @param level only this level
     * @param cursor {@code nextCursor} of the page before
     * @param limit regions per page
     */
    @Get
    @Access(anyRole = true)
    Page<RegionSummary> searchRegions(
            Actor actor,
            @QueryValue @Nullable String parent,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable @Schema(allowableValues = {"province", "city", "county", "township", "village", "group"}) String level,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return desk.search(actor, new Question(
                Optional.ofNullable(parent).map(RegionController::code),
                Optional.ofNullable(q).filter(text -> !text.isBlank()),
                Optional.ofNullable(level).map(RegionController::level),
                Cursor.parse(cursor, 2),
                limit));
    }

    /** A region with its path, tags and duty contact. */
    @Get("/{code}")
    @Access(anyRole = true)
    HttpResponse<RegionDetails> getRegion(Actor actor, @PathVariable String code) {
        return tagged(actor, code(code));
    }

    /** Adds a group below a village. */
    @Post("/{villageCode}/groups")
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<RegionDetails> createGroup(Actor actor, @PathVariable String villageCode, @Body @Valid GroupName body) {
        RegionCode group = keeping.createGroup(actor, code(villageCode), body.name().strip());
        return tagged(actor, group).status(HttpStatus.CREATED).header("Location", "/api/v1/regions/" + group);
    }

    /** Gives a group another name. */
    @Put("/{code}/name")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<RegionDetails> renameGroup(Actor actor, @PathVariable String code, Version version, @Body @Valid GroupName body) {
        keeping.renameGroup(actor, code(code), body.name().strip(), version);
        return tagged(actor, code(code));
    }

    /** Says whom farmers of a region may ring. */
    @Put("/{code}/duty-contact")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<RegionDetails> setDutyContact(
            Actor actor, @PathVariable String code, Version version, @Body @Valid DutyContactBody body) {
        keeping.setDutyContact(actor, code(code), body.title().strip(), body.phone(), version);
        return tagged(actor, code(code));
    }

    /** Replaces the tags of a key region. */
    @Put("/{code}/tags")
    @Access(roles = {Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.PROVINCE_CENTRE})
    HttpResponse<RegionDetails> setRegionTags(Actor actor, @PathVariable String code, Version version, @Body @Valid TagsBody body) {
        keeping.setTags(actor, code(code), tags(body.tags()), version);
        return tagged(actor, code(code));
    }

    private MutableHttpResponse<RegionDetails> tagged(Actor actor, RegionCode code) {
        RegionDetails details = desk.details(actor, code);
        return Version.tagged(details, details.version());
    }

    /** A text that is no code names no region: the same answer as for one that is out of sight. */
    private static RegionCode code(String text) {
        return RegionCode.parse(text).orElseThrow(Refusal::notFound);
    }

    private static RegionLevel level(String word) {
        return Arrays.stream(RegionLevel.values()).filter(level -> level.word().equals(word)).findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(
                        new FieldFault("level", "unknown", "没有这一级区划", "is no level of regions"))));
    }

    private static Set<RegionTag> tags(List<String> words) {
        Set<RegionTag> tags = EnumSet.noneOf(RegionTag.class);
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<RegionTag> tag = RegionTag.ofWord(words.get(i));
            tag.ifPresent(tags::add);
            if (tag.isEmpty()) {
                faults.add(new FieldFault("/tags/" + i, "unknown", "没有这种区域标签", "is no tag of regions"));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return tags;
    }
}
