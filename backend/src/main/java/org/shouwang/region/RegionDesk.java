package org.shouwang.region;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Operations;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.region.RegionDetails.Contact;
import org.shouwang.region.RegionDetails.InheritedTag;

/** What an actor sees of the regions: only the own part of the tree, each place with the public path that leads to it. */
@Singleton
class RegionDesk {

    private final RegionStore store;
    private final Regions regions;
    private final Operations operations;

    RegionDesk(RegionStore store, Regions regions, Operations operations) {
        this.store = store;
        this.regions = regions;
        this.operations = operations;
    }

    /** What was asked for, as it came in. */
    record Question(Optional<RegionCode> parent, Optional<String> text, Optional<RegionLevel> level, @Nullable Cursor after, int limit) {

        /** Opening a branch of the tree rather than searching below it. */
        boolean isForChildren() {
            return text.isEmpty() && level.isEmpty();
        }
    }

    /**
     * The children of a parent; or, with a text or a level, everything below it that fits. Without a parent it is the
     * jurisdiction itself that opens.
     */
    Page<RegionSummary> search(Actor actor, Question question) {
        Jurisdiction scope = actor.jurisdiction();
        if (question.parent().isPresent()) {
            scope = scope.narrowedTo(question.parent().get());
        }
        if (scope.region().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        RegionCode root = scope.region().get();
        List<Region> rows = question.isForChildren() && question.parent().isEmpty()
                ? store.findAll(List.of(root))
                : store.search(searchBelow(root, question, scope), scope);
        return Page.of(rows, question.limit(), row -> Cursor.at(RegionStore.depth(row.level()), row.code()))
                .map(this::summary);
    }

    private static RegionSearch searchBelow(RegionCode root, Question question, Jurisdiction scope) {
        RegionLevel level = question.level().orElse(null);
        if (question.isForChildren() && root.level() != RegionLevel.GROUP) {
            level = RegionLevel.values()[root.level().ordinal() + 1];
        }
        return RegionSearch.of(question.text().orElse(""), level, question.after(), question.limit(), scope);
    }

    /** Read past the memory: who has just changed it wants to see the change. */
    RegionDetails details(Actor actor, RegionCode code) {
        if (!actor.jurisdiction().covers(code)) {
            throw Refusal.notFound();
        }
        Region region = store.find(code).orElseThrow(Refusal::notFound);
        List<Region> above = code.parent().map(regions::path).orElse(List.of());
        return new RegionDetails(
                code.value(),
                region.name(),
                region.officialName(),
                region.level().word(),
                Stream.concat(above.stream(), Stream.of(region)).map(RegionStep::of).toList(),
                region.level() == RegionLevel.GROUP ? 0 : store.countChildren(code, actor.jurisdiction()),
                words(region),
                above.stream().flatMap(RegionDesk::handedDown).toList(),
                contact(region, above),
                region.version(),
                abilities(actor, region));
    }

    private RegionSummary summary(Region region) {
        List<Region> above = region.code().parent().map(regions::path).orElse(List.of());
        return new RegionSummary(
                region.code().value(),
                region.name(),
                region.level().word(),
                Stream.concat(above.stream(), Stream.of(region)).map(RegionStep::of).toList(),
                words(region));
    }

    private @Nullable Contact contact(Region region, List<Region> above) {
        DutyContact own = region.dutyContact();
        return Optional.ofNullable(own)
                .or(() -> region.code().parent().flatMap(regions::dutyContact))
                .map(contact -> new Contact(
                        contact.title(),
                        contact.phone(),
                        Stream.concat(above.stream(), Stream.of(region))
                                .filter(place -> place.code().equals(contact.region()))
                                .map(RegionStep::of)
                                .findFirst().orElseThrow(),
                        own == null))
                .orElse(null);
    }

    private List<String> abilities(Actor actor, Region region) {
        List<String> abilities = new ArrayList<>(operations.allowedTo(actor));
        abilities.retainAll(switch (region.level()) {
            case VILLAGE -> List.of("createGroup", "setDutyContact", "setRegionTags");
            case GROUP -> List.of("renameGroup", "setDutyContact", "setRegionTags");
            default -> List.of("setDutyContact", "setRegionTags");
        });
        return abilities;
    }

    private static Stream<InheritedTag> handedDown(Region region) {
        return words(region).stream().map(tag -> new InheritedTag(tag, RegionStep.of(region)));
    }

    private static List<String> words(Region region) {
        return region.tags().stream().sorted().map(RegionTag::word).toList();
    }
}
