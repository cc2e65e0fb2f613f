package org.shouwang.household.usecase;

import org.jspecify.annotations.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.household.CodeLookup;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.store.HouseholdFilter;
import org.shouwang.household.store.HouseholdLine;
import org.shouwang.household.store.HouseholdSearch;
import org.shouwang.household.store.Households;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Lists the households of a region, and finds one by what somebody knows of it. */
@Singleton
public class FindHouseholds {

    private static final int LONGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    private final Households households;
    private final HouseholdSearch search;
    private final Optional<CodeLookup> codes;
    private final Places places;
    private final Audit audit;

    FindHouseholds(Households households, HouseholdSearch search, Optional<CodeLookup> codes, Places places, Audit audit) {
        this.households = households;
        this.search = search;
        this.codes = codes;
        this.places = places;
        this.audit = audit;
    }

    /** @param keyGroupsOnly key groups and key areas of GZ-06 */
    public Page<HouseholdLine> list(
            Jurisdiction where, HouseholdFilter filter, boolean keyGroupsOnly, @Nullable Cursor after, int limit) {
        return page(households.page(where, complete(where, filter, keyGroupsOnly), after, limit + 1), limit);
    }

    /** How many there are in the list, however long it is. */
    public long count(Jurisdiction where, HouseholdFilter filter, boolean keyGroupsOnly) {
        return households.count(where, complete(where, filter, keyGroupsOnly));
    }

    private HouseholdFilter complete(Jurisdiction where, HouseholdFilter filter, boolean keyGroupsOnly) {
        return keyGroupsOnly ? filter.inKeyAreas(places.keyAreas(where)) : filter;
    }

    /** Whoever tries numbers leaves a trace: each search is on record, without what was searched for. */
    public Page<HouseholdLine> search(Actor actor, SearchForm form) {
        Faults faults = new Faults();
        Jurisdiction where = where(actor, form, faults);
        int limit = form.limit() == null ? USUAL_PAGE : form.limit();
        if (limit < 1 || limit > LONGEST_PAGE) {
            faults.add("limit", FaultKind.OUT_OF_RANGE, 1, LONGEST_PAGE);
        }
        Question question = new Question(where, Cursor.parse(form.cursor(), 2), limit + 1);
        List<HouseholdLine> found = find(form, question, faults);
        Refusals.refuseIfAny(faults);
        where.region().ifPresent(region ->
                audit.record(AuditRecord.of(actor, "searchHouseholds", region).rows(Math.min(found.size(), limit))));
        return page(found, limit);
    }

    private record Question(Jurisdiction where, @Nullable Cursor after, int rows) {}

    private List<HouseholdLine> find(SearchForm form, Question question, Faults faults) {
        long asked = Stream.of(form.name(), form.idNumber(), form.phone(), form.code(), form.householdNo(), form.nationalHouseholdNo())
                .filter(Objects::nonNull).filter(text -> !text.isBlank()).count();
        if (asked != 1) {
            faults.add("name", FaultKind.ONE_WAY_TO_SEARCH);
            return List.of();
        }
        Fields fields = new Fields(Words.CODES, faults);
        IdNumber number = fields.idNumber("idNumber", form.idNumber());
        if (number != null) {
            return search.byIdNumber(question.where(), number, question.after(), question.rows());
        }
        PhoneNumber phone = fields.phone("phone", form.phone());
        if (phone != null) {
            return search.byPhone(question.where(), phone, question.after(), question.rows());
        }
        String national = fields.number("nationalHouseholdNo", form.nationalHouseholdNo());
        if (national != null) {
            return search.byNationalNo(question.where(), national, question.after(), question.rows());
        }
        if (form.householdNo() != null && !form.householdNo().isBlank()) {
            return HouseholdNo.parse(form.householdNo()).map(no -> search.byNo(question.where(), no)).orElse(List.of());
        }
        if (form.code() != null && !form.code().isBlank()) {
            return byCode(form.code(), question);
        }
        return byName(fields.text("name", form.name(), 50), question, faults);
    }

    private List<HouseholdLine> byCode(String typed, Question question) {
        return codes.map(lookup -> lookup.findHousehold(typed, question.where())).stream()
                .flatMap(id -> id.stream().boxed())
                .flatMap(id -> search.byNo(question.where(), new HouseholdNo(id)).stream())
                .toList();
    }

    private List<HouseholdLine> byName(@Nullable String name, Question question, Faults faults) {
        Optional<RegionCode> region = question.where().region();
        if (name == null || region.isEmpty()) {
            return List.of();
        }
        if (region.get().level().isBroaderThan(RegionLevel.COUNTY)) {
            faults.add("region", FaultKind.COUNTY_NEEDED);
            return List.of();
        }
        return search.byName(question.where(), region.get().county(), name, question.after(), question.rows());
    }

    private static Jurisdiction where(Actor actor, SearchForm form, Faults faults) {
        RegionCode region = new Fields(Words.CODES, faults).region("region", form.region());
        return region == null ? actor.jurisdiction() : actor.jurisdiction().narrowedTo(region);
    }

    private Page<HouseholdLine> page(List<HouseholdLine> rows, int limit) {
        Page<HouseholdLine> page = Page.of(rows, limit, line -> Cursor.at(line.region(), line.id()));
        places.prepare(page.items().stream().map(HouseholdLine::region).toList());
        return page;
    }
}
