package org.shouwang.organisation.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.AccountCard;
import org.shouwang.access.Accounts;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.organisation.OrganisationProblem;
import org.shouwang.organisation.domain.Appointment;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.domain.OrganisationType;
import org.shouwang.organisation.domain.Position;
import org.shouwang.organisation.domain.PositionKind;
import org.shouwang.organisation.store.AppointmentStore;
import org.shouwang.organisation.store.OrganisationStore;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.region.Regions;

/** Gives people posts: duties of an organisation (HB-29), places in a task force (GZ-37), the care for a village (GZ-38). */
@Singleton
public class Appoint {

    private final OrganisationStore organisations;
    private final AppointmentStore appointments;
    private final KeepOrganisation keeping;
    private final Accounts accounts;
    private final Regions regions;
    private final Audit audit;
    private final Clock clock;

    Appoint(OrganisationStore organisations, AppointmentStore appointments, KeepOrganisation keeping, Accounts accounts, Regions regions,
            Audit audit, Clock clock) {
        this.organisations = organisations;
        this.appointments = appointments;
        this.keeping = keeping;
        this.accounts = accounts;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Appointment toOrganisation(Actor actor, long id, AppointmentForm form) {
        Organisation organisation = organisations.hold(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        if (!organisation.isOpen()) {
            throw new Refusal(OrganisationProblem.ENDED);
        }
        PositionKind kind = organisation.type() == OrganisationType.TASK_FORCE ? PositionKind.TEAM : PositionKind.DUTY;
        Position post = post(form, kind);
        boolean lead = post == Position.LEADER || kind == PositionKind.DUTY && Boolean.TRUE.equals(form.lead());
        if (lead && appointments.hasLead(organisation, post)) {
            throw new Refusal(OrganisationProblem.LEAD_TAKEN);
        }
        return add(actor, "appoint", organisation.region(), organisation.id(), post, lead, form);
    }

    @Transactional
    public Appointment toVillage(Actor actor, String regionCode, AppointmentForm form) {
        RegionCode village = RegionCode.parse(regionCode)
                .filter(code -> actor.jurisdiction().covers(code) && regions.exists(code))
                .orElseThrow(() -> Fault.REGION_UNKNOWN.refused("/regionCode"));
        Position post = post(form, PositionKind.VILLAGE);
        if (village.level() != RegionLevel.VILLAGE && (post != Position.GROUP_LEADER || village.level() != RegionLevel.GROUP)) {
            throw Fault.POST.refused("/regionCode");
        }
        return add(actor, "bindToVillage", village, null, post, false, form);
    }

    /** @param on first day without it */
    @Transactional
    public void end(Actor actor, long id, LocalDate on) {
        Appointment present = appointments.find(actor.jurisdiction(), id).orElseThrow(Refusal::notFound);
        if (present.endedOn() != null) {
            throw new Refusal(OrganisationProblem.ENDED);
        }
        keeping.checkEnd(on, present.from());
        appointments.end(present, on);
        audit.record(AuditRecord.of(actor, "endAppointment", present.region()).on("appointment", id));
    }

    private Appointment add(Actor actor, String operation, RegionCode region, @Nullable Long organisation, Position post, boolean lead,
            AppointmentForm form) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = form.validFrom() == null ? today : form.validFrom();
        if (from.isAfter(today)) {
            throw Fault.FUTURE.refused("/validFrom");
        }
        String name = name(actor, post, form);
        Appointment added = new Appointment(Ids.next(), region, organisation, post, lead, KeepOrganisation.text(form.accountId()), name,
                KeepOrganisation.text(form.title()), from, null);
        try {
            appointments.insert(added, actor.id());
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(OrganisationProblem.APPOINTED_ALREADY) : failed;
        }
        audit.record(AuditRecord.of(actor, operation, region).on("appointment", added.id()));
        return added;
    }

    private String name(Actor actor, Position post, AppointmentForm form) {
        @Nullable String account = KeepOrganisation.text(form.accountId());
        if (account != null) {
            return accounts.find(actor.jurisdiction(), account).filter(AccountCard::active).map(AccountCard::name)
                    .orElseThrow(() -> Fault.ACCOUNT_UNKNOWN.refused("/accountId"));
        }
        if (post.kind() == PositionKind.DUTY) {
            throw Fault.ACCOUNT_NEEDED.refused("/accountId");
        }
        @Nullable String name = KeepOrganisation.text(form.name());
        if (name == null) {
            throw Fault.PERSON.refused("/name");
        }
        return name;
    }

    private static Position post(AppointmentForm form, PositionKind kind) {
        return Position.LIST.findByCode(form.post()).filter(post -> post.kind() == kind).orElseThrow(() -> Fault.POST.refused("/post"));
    }
}
