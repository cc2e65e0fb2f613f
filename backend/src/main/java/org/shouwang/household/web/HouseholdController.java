package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.Purpose;
import org.shouwang.household.store.HouseholdFilter;
import org.shouwang.household.usecase.CorrectHousehold;
import org.shouwang.household.usecase.CorrectionForm;
import org.shouwang.household.usecase.FindHouseholds;
import org.shouwang.household.usecase.HouseholdFile;
import org.shouwang.household.usecase.OpenHousehold;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.Receipt;
import org.shouwang.household.usecase.RegisterHousehold;
import org.shouwang.household.usecase.RegistrationForm;
import org.shouwang.household.usecase.SearchForm;
import org.shouwang.household.usecase.UnmaskHousehold;
import org.shouwang.household.usecase.UnmaskingForm;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;
import org.shouwang.platform.web.Version;

/** Households of the register. */
@Controller("/api/v1/households")
@Tag(name = "household")
class HouseholdController {

    private final FindHouseholds finding;
    private final OpenHousehold opening;
    private final RegisterHousehold registering;
    private final CorrectHousehold correcting;
    private final UnmaskHousehold unmasking;
    private final Places places;

    HouseholdController(
            FindHouseholds finding,
            OpenHousehold opening,
            RegisterHousehold registering,
            CorrectHousehold correcting,
            UnmaskHousehold unmasking,
            Places places) {
        this.finding = finding;
        this.opening = opening;
        this.registering = registering;
        this.correcting = correcting;
        this.unmasking = unmasking;
        this.places = places;
    }

    /**
     * Households inside the caller's jurisdiction, in the order of the villages.
     *
     * @param region only inside this region
     * @param householdType {@code general} or {@code out_of_poverty}
     * @param tag only of this key group: {@code monitoring_target}, {@code warning_object}, {@code new_rural_dibao}
     * @param status {@code active}, {@code moved_out}, {@code extinct} or {@code merged}
     * @param keyGroup only households of a key group or in a key area, each once with all its reasons
     * @param cursor {@code nextCursor} of the page before
     * @param limit households per page
     */
    @Get
    @Access(roles = {Role.GRID_WORKER, Role.GROUP_LEADER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION,
        Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<HouseholdItem> listHouseholds(
            Actor actor,
            @QueryValue @Nullable String region,
            @QueryValue @Nullable String householdType,
            @QueryValue @Nullable String tag,
            @QueryValue @Nullable String status,
            @QueryValue(defaultValue = "false") boolean keyGroup,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        Jurisdiction where = RequestParameters.where(actor, region);
        HouseholdFilter filter = new HouseholdFilter(
                RequestParameters.code("householdType", HouseholdType.LIST, householdType),
                RequestParameters.code("tag", KeyGroup.LIST, tag),
                RequestParameters.code("status", HouseholdStatus.LIST, status),
                null, null);
        return finding.list(where, filter, keyGroup, Cursor.parse(cursor, 2), limit).map(line -> HouseholdItem.of(line, places));
    }

    /** Finds households by one thing that is known of them. A read: it takes a body to keep personal data out of addresses. */
    @Post("/search")
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER,
        Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    Page<HouseholdItem> searchHouseholds(Actor actor, @Body SearchForm body) {
        return finding.search(actor, body).map(line -> HouseholdItem.of(line, places));
    }

    /** Registers a household with all its members. */
    @Post
    @Status(HttpStatus.CREATED)
    @Idempotent
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> registerHousehold(Actor actor, @Body RegistrationForm body) {
        Receipt receipt = registering.register(actor, body);
        return Receipts.created(receipt).header("Location", "/api/v1/households/" + receipt.id());
    }

    /**
     * A household with members, income, guarantees and what the caller may do. Each look is recorded.
     *
     * @param id household
     * @param purpose needed from city, province and auditors: {@code case_review}, {@code complaint}, {@code inspection},
     *     {@code data_quality} or {@code audit}
     * @param asOf shows what was true on this day, as it is known now; nothing can be done there
     */
    @Get("/{id}")
    @Access(roles = {Role.GRID_WORKER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER,
        Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR})
    HttpResponse<HouseholdPage> getHousehold(
            Actor actor, @PathVariable String id, @QueryValue @Nullable String purpose, @QueryValue @Nullable LocalDate asOf) {
        HouseholdFile file = opening.open(actor, RequestParameters.id(id), RequestParameters.code("purpose", Purpose.LIST, purpose), asOf);
        return Version.tagged(HouseholdPage.of(file), file.household().version());
    }

    /** Replaces what the file says about a household; may also name another head. */
    @Put("/{id}")
    @Access(roles = {Role.VILLAGE_OFFICER, Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE})
    HttpResponse<Receipt> correctHousehold(Actor actor, @PathVariable String id, Version version, @Body CorrectionForm body) {
        return Receipts.ok(correcting.correct(actor, RequestParameters.id(id), version, body));
    }

    /** Shows numbers in full; purpose and reason are recorded first. */
    @Post("/{id}/unmasking")
    @Access(roles = {Role.TOWNSHIP_STATION, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.AUDITOR, Role.FUND_OFFICER})
    UnmaskedView unmaskHousehold(Actor actor, @PathVariable String id, @Body UnmaskingForm body) {
        return UnmaskedView.of(unmasking.unmask(actor, RequestParameters.id(id), body));
    }
}
