package org.shouwang.organisation.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.organisation.OrganisationProblem;
import org.shouwang.organisation.domain.Department;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.domain.OrganisationType;
import org.shouwang.organisation.store.AppointmentStore;
import org.shouwang.organisation.store.OrganisationStore;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;
import org.shouwang.region.Regions;

/** Founds, corrects and ends organisations. */
@Singleton
public class KeepOrganisation {

    private final OrganisationStore organisations;
    private final AppointmentStore appointments;
    private final Regions regions;
    private final Audit audit;
    private final Clock clock;

    KeepOrganisation(OrganisationStore organisations, AppointmentStore appointments, Regions regions, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.appointments = appointments;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public long create(Actor actor, OrganisationForm form) {
        RegionCode region = RegionCode.parse(form.regionCode())
                .filter(code -> actor.jurisdiction().covers(code) && regions.exists(code))
                .orElseThrow(() -> Fault.REGION_UNKNOWN.refused("/regionCode"));
        OrganisationType type = OrganisationType.LIST.findByCode(form.type()).orElseThrow(() -> Fault.CODE_UNKNOWN.refused("/type"));
        Organisation added = checked(form, region, type, Ids.next(), 1);
        try {
            organisations.insert(added, actor.id());
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(OrganisationProblem.SOLE_TAKEN) : failed;
        }
        audit.record(AuditRecord.of(actor, "createOrganisation", region).on("organisation", added.id()));
        return added.id();
    }

    @Transactional
    public void correct(Actor actor, long id, OrganisationForm form, Version version) {
        Organisation present = open(actor, id);
        version.mustBe(present.version());
        if (!form.regionCode().equals(present.region().value())) {
            throw Fault.REGION_UNKNOWN.refused("/regionCode");
        }
        if (!form.type().equals(present.type().code())) {
            throw Fault.CODE_UNKNOWN.refused("/type");
        }
        if (!organisations.correct(checked(form, present.region(), present.type(), id, present.version()))) {
            throw Version.stale();
        }
        audit.record(AuditRecord.of(actor, "correctOrganisation", present.region()).on("organisation", id));
    }

    /** @param on first day without it */
    @Transactional
    public void end(Actor actor, long id, LocalDate on, Version version) {
        Organisation present = open(actor, id);
        version.mustBe(present.version());
        checkEnd(on, present.from());
        int people = appointments.countOpen(present);
        int dependents = organisations.countDependentsAcrossTenants(id);
        if (people + dependents > 0) {
            throw new Refusal(OrganisationProblem.STILL_IN_USE, Map.of("people", people, "organisations", dependents));
        }
        organisations.end(present, on);
        audit.record(AuditRecord.of(actor, "endOrganisation", present.region()).on("organisation", id));
    }

    void checkEnd(LocalDate on, LocalDate from) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Fault.FUTURE.refused("/endedOn");
        }
        if (on.isBefore(from)) {
            throw Fault.BEFORE_START.refused("/endedOn");
        }
    }

    private Organisation open(Actor actor, long id) {
        Organisation present = organisations.hold(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        if (!present.isOpen()) {
            throw new Refusal(OrganisationProblem.ENDED);
        }
        return present;
    }

    private Organisation checked(OrganisationForm form, RegionCode region, OrganisationType type, long id, int version) {
        List<FieldFault> faults = new ArrayList<>();
        if (!type.existsAt(region.level())) {
            faults.add(Fault.LEVEL.at("/type"));
        }
        @Nullable Department department = text(form.department()) == null
                ? null : Department.LIST.findByCode(Objects.requireNonNull(form.department())).orElse(null);
        if ((type == OrganisationType.LINE_DEPARTMENT) != (department != null) || text(form.department()) != null && department == null) {
            faults.add(Fault.DEPARTMENT.at("/department"));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = form.validFrom() == null ? today : form.validFrom();
        if (from.isAfter(today)) {
            faults.add(Fault.FUTURE.at("/validFrom"));
        }
        @Nullable Long parent = related(form.parentId(), "/parentId", Fault.ABOVE, faults, other ->
                other.id() != id && other.region().covers(region) && !hangsOn(other, id));
        @Nullable Long office = related(form.officeId(), "/officeId", Fault.OFFICE, faults, other ->
                type == OrganisationType.TASK_FORCE && other.type() != OrganisationType.TASK_FORCE && other.region().equals(region));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Organisation(id, region, type, department, form.name().strip(), parent, office, text(form.contactTitle()),
                text(form.contactPhone()), from, null, version);
    }

    private @Nullable Long related(@Nullable String id, String pointer, Fault fault, List<FieldFault> faults,
            Predicate<Organisation> fits) {
        if (text(id) == null) {
            return null;
        }
        @Nullable Long found = Ids.parse(Objects.requireNonNull(id)).flatMap(organisations::findAcrossTenants)
                .filter(Organisation::isOpen).filter(fits).map(Organisation::id).orElse(null);
        if (found == null) {
            faults.add(fault.at(pointer));
        }
        return found;
    }

    /** No circles: those above never lead back. */
    private boolean hangsOn(Organisation start, long id) {
        Organisation above = start;
        while (above.parentId() != null) {
            if (above.parentId() == id) {
                return true;
            }
            above = organisations.findAcrossTenants(above.parentId()).orElseThrow();
        }
        return false;
    }

    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
