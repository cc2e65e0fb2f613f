package org.shouwang.region;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Version;

/** What a tenant may change about its regions: groups, their names, duty phones and tags. Divisions stay as published. */
@Singleton
public class RegionKeeping {

    private static final int MOST_GROUPS = 999;

    private final RegionStore store;
    private final Initials initials;
    private final Audit audit;
    private final ApplicationEventPublisher<RegionChanged> changes;
    private final Clock clock;

    RegionKeeping(
            RegionStore store, Initials initials, Audit audit, ApplicationEventPublisher<RegionChanged> changes, Clock clock) {
        this.store = store;
        this.initials = initials;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Adds a group below a village and gives it the next free code. Codes are not used again: plates carry them. */
    @Transactional
    public RegionCode createGroup(Actor actor, RegionCode village, String name) {
        Region parent = get(actor, village);
        if (parent.level() != RegionLevel.VILLAGE) {
            throw Refusal.notFound();
        }
        int number = store.takeGroupNumber(village, MOST_GROUPS).orElseThrow(() -> new Refusal(RegionProblem.NO_GROUP_CODE_LEFT));
        RegionCode code = new RegionCode(village.value() + "%03d".formatted(number));
        named(name, () -> store.addGroup(code, name, initials.of(name), LocalDate.now(clock)));
        record(actor, "createGroup", code);
        return code;
    }

    @Transactional
    public void renameGroup(Actor actor, RegionCode code, String name, Version version) {
        Region group = get(actor, code);
        if (group.level() != RegionLevel.GROUP) {
            throw new Refusal(RegionProblem.ONLY_GROUPS_ARE_RENAMED);
        }
        advance(actor, "renameGroup", group, version);
        named(name, () -> store.rename(code, name, initials.of(name)));
    }

    @Transactional
    public void setDutyContact(Actor actor, RegionCode code, String title, String phone, Version version) {
        advance(actor, "setDutyContact", get(actor, code), version);
        store.setDutyContact(code, title, phone);
    }

    @Transactional
    public void setTags(Actor actor, RegionCode code, Set<RegionTag> tags, Version version) {
        Region region = get(actor, code);
        tags.stream().filter(tag -> !tag.fits(region.level())).findFirst().ifPresent(tag -> {
            throw Refusal.invalid(List.of(new FieldFault("/tags", "region-tag.level",
                    "“" + tag.title() + "”不能标注在这一级区划上", tag.word() + " does not fit a " + region.level().word())));
        });
        advance(actor, "setRegionTags", region, version);
        store.setTags(code, tags);
    }

    private Region get(Actor actor, RegionCode code) {
        if (!actor.jurisdiction().covers(code)) {
            throw Refusal.notFound();
        }
        return store.find(code).orElseThrow(Refusal::notFound);
    }

    private void advance(Actor actor, String operation, Region region, Version version) {
        version.mustBe(region.version());
        if (!store.advance(region.code(), region.version())) {
            throw Version.stale();
        }
        record(actor, operation, region.code());
        changes.publishEvent(new RegionChanged(region.code()));
    }

    private void record(Actor actor, String operation, RegionCode region) {
        audit.record(AuditRecord.of(actor, operation, region).on("region", region.value()));
    }

    private static void named(String name, Runnable change) {
        try {
            change.run();
        } catch (SqlFailed failed) {
            throw failed.isDuplicate() ? new Refusal(RegionProblem.GROUP_NAME_TAKEN, Map.of("name", name)) : failed;
        }
    }
}
