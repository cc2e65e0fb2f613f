package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.export.ListFiles;
import org.shouwang.export.ListFiles.ListFile;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.organisation.domain.Training;
import org.shouwang.organisation.domain.TrainingResult;
import org.shouwang.organisation.store.TrainingStore;
import org.shouwang.organisation.store.Workers;
import org.shouwang.organisation.store.Workers.Worker;
import org.shouwang.organisation.usecase.RecordTraining;
import org.shouwang.organisation.usecase.TrainingForm;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.region.Regions;

/** Who was trained (HB-10, HB-28), and who works here. */
@Controller("/api/v1")
@Tag(name = "organisation")
@Validated
class TrainingController {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final TrainingStore trainings;
    private final Workers workers;
    private final RecordTraining recording;
    private final Accounts accounts;
    private final Regions regions;
    private final ListFiles files;

    TrainingController(TrainingStore trainings, Workers workers, RecordTraining recording, Accounts accounts, Regions regions, ListFiles files) {
        this.trainings = trainings;
        this.workers = workers;
        this.recording = recording;
        this.accounts = accounts;
        this.regions = regions;
        this.files = files;
    }

    /** People who work inside the caller's jurisdiction. A read; the name stays out of the address. */
    @Post("/workers/search")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<WorkerView> searchWorkers(Actor actor, @Body @Valid WorkerSearch body) {
        int limit = body.limit() == null ? 20 : body.limit();
        Role role = body.role() == null || body.role().isBlank() ? null : Role.ofWord(body.role()).orElseThrow(() -> RequestParameters.unknown("/role"));
        String text = body.text() == null || body.text().isBlank() ? null : body.text().strip();
        return shown(actor, Page.of(
                workers.search(RequestParameters.where(actor, body.region()), role, text, Cursor.parse(body.cursor(), 1), limit + 1), limit,
                each -> Cursor.at(each.accountId())));
    }

    /**
     * Records a training of many people at once. Who stands in the records with this day and topic already stays as recorded.
     */
    @Post("/training-records")
    @Status(HttpStatus.NO_CONTENT)
    @Idempotent
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.SYSTEM_ADMIN})
    HttpResponse<?> recordTraining(Actor actor, @Body @Valid TrainingForm body) {
        recording.record(actor, body);
        return HttpResponse.noContent();
    }

    /**
     * Trainings inside the caller's jurisdiction, newest first.
     *
     * @param region only there and below
     * @param accountId only of this person
     * @param from first day
     * @param to last day
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/training-records")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<TrainingRecord> listTrainingRecords(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String accountId,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return page(RequestParameters.where(actor, region), accountId, from, to, Cursor.parse(cursor, 2), limit);
    }

    /**
     * The same list as a file.
     *
     * @param region only there and below
     * @param from first day
     * @param to last day
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/training-records/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadTrainingRecords(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        return files.of(actor, where, format, new ListFile<>("downloadTrainingRecords", "training-records", "培训记录",
                List.of("姓名", "区划", "主题", "日期", "学时", "结果"),
                after -> page(where, null, from, to, after, ListFiles.READ_AT_ONCE), 2,
                each -> List.of(each.personName(), each.regionName(), each.topic(), each.heldOn(), each.hours(),
                        TrainingResult.LIST.get(each.result()).label())));
    }

    /**
     * Staff of centres, stations and villages, and grid workers, without a training in a period (HB-10, HB-28).
     *
     * @param from first day of the period
     * @param to last day of the period
     * @param region only there and below
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/training-gaps")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    Page<WorkerView> listTrainingGaps(
            Actor actor,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return untrained(actor, RequestParameters.where(actor, region), from, to, Cursor.parse(cursor, 1), limit);
    }

    /**
     * The same list as a file.
     *
     * @param from first day of the period
     * @param to last day of the period
     * @param region only there and below
     * @param format {@code csv} or {@code xlsx}
     */
    @Get(uri = "/training-gaps/file", headRoute = false)
    @Access(roles = {Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE,
        Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR, Role.SYSTEM_ADMIN})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadTrainingGaps(
            Actor actor,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to,
            @QueryValue @Nullable String region,
            @QueryValue(defaultValue = "xlsx") String format) {
        Jurisdiction where = RequestParameters.where(actor, region);
        RequestParameters.period(from, to);
        return files.of(actor, where, format, new ListFile<>("downloadTrainingGaps", "training-gaps", "未培训人员",
                List.of("登录名", "姓名", "区划", "联系电话", "期间开始", "期间结束"),
                after -> untrained(actor, where, from, to, after, ListFiles.READ_AT_ONCE), 1,
                each -> Arrays.asList(each.username(), each.name(), each.regionName(), each.maskedPhone(), from, to)));
    }

    private Page<WorkerView> untrained(Actor actor, Jurisdiction where, LocalDate from, LocalDate to, @Nullable Cursor after, int limit) {
        RequestParameters.period(from, to);
        return shown(actor, Page.of(workers.untrained(where, from, to, after, limit + 1), limit, each -> Cursor.at(each.accountId())));
    }

    private Page<WorkerView> shown(Actor actor, Page<Worker> page) {
        Map<String, AccountCard> cards = accounts.findAll(actor.jurisdiction(), page.items().stream().map(Worker::accountId).toList());
        regions.prepare(page.items().stream().map(Worker::region).toList());
        return page.map(each -> new WorkerView(each.accountId(), each.username(), each.name(), each.roles(), each.region().value(),
                regions.nameBelowCounty(each.region()),
                Optional.ofNullable(cards.get(each.accountId())).map(AccountCard::maskedPhone).orElse(null)));
    }

    private Page<TrainingRecord> page(
            Jurisdiction where, @Nullable String account, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Cursor after, int limit) {
        Page<Training> page = Page.of(
                trainings.list(where, account, from == null ? FIRST : from, to == null ? LAST : to, after, limit + 1), limit,
                each -> Cursor.at(each.on(), each.id()));
        regions.prepare(page.items().stream().map(Training::region).toList());
        return page.map(each -> new TrainingRecord(Ids.text(each.id()), each.accountId(), each.personName(),
                regions.nameBelowCounty(each.region()), each.topic(), each.on(), each.hours().toPlainString(), each.result().code()));
    }
}
