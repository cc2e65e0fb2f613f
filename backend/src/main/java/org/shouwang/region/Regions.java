package org.shouwang.region;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;

/**
 * The door of the region feature. Names of places are public knowledge, so looking up one code needs no jurisdiction;
 * lists do. Answers come from memory and are at most a minute behind a change that another server made, so that
 * printing, importing and scanning cost no query per household.
 */
@Singleton
public class Regions {

    /** A path is put together from regions that are as old as this at most, so both together stay within the minute. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final RegionStore store;
    private final Cache<RegionCode, Region> known = memory();
    private final Cache<RegionCode, List<Region>> paths = memory();

    Regions(RegionStore store) {
        this.store = store;
    }

    public Optional<Region> find(RegionCode code) {
        Region region = known.getIfPresent(code);
        return region != null ? Optional.of(region) : Optional.ofNullable(allOf(lineage(code)).get(code));
    }

    public boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    /** Those of the codes that are divisions or groups; one query at most, for imports. */
    public Map<RegionCode, Region> findAll(Collection<RegionCode> codes) {
        return allOf(codes);
    }

    /** The name of the place; the bare code when nobody knows it. */
    public String name(RegionCode code) {
        return find(code).map(Region::name).orElse(code.value());
    }

    /** From the province down to the place itself. Unknown levels are left out. */
    public List<Region> path(RegionCode code) {
        List<Region> path = paths.getIfPresent(code);
        if (path == null) {
            List<RegionCode> lineage = lineage(code);
            Map<RegionCode, Region> found = allOf(lineage);
            path = lineage.stream().map(found::get).filter(Objects::nonNull).toList();
            if (path.size() == lineage.size()) { // a group that another server makes now is known at once
                paths.put(code, path);
            }
        }
        return path;
    }

    /** The path in one text, as on an address: 河北省邯郸市魏县北皋镇西坡头村一组. */
    public String fullName(RegionCode code) {
        return path(code).stream().map(Region::name).collect(Collectors.joining());
    }

    /** Fetches all of them and what lies above them at once, so that the names of a page cost one query. */
    public void prepare(Collection<RegionCode> codes) {
        allOf(codes.stream().flatMap(code -> lineage(code).stream()).collect(Collectors.toSet()));
    }

    /** Township, village and group in one text, what tells places of a county apart; the own name of a broader place. */
    public String nameBelowCounty(RegionCode code) {
        String below = path(code).stream()
                .filter(region -> RegionLevel.COUNTY.isBroaderThan(region.level()))
                .map(Region::name)
                .collect(Collectors.joining());
        return below.isEmpty() ? name(code) : below;
    }

    /** The next level down inside the jurisdiction, in the order of the codes. Not cached. */
    public List<Region> children(RegionCode parent, Jurisdiction jurisdiction) {
        return store.children(parent, jurisdiction);
    }

    /** All provinces that are known, in the order of their codes. Names of places are public. */
    public List<Region> provinces() {
        List<RegionCode> codes = IntStream.rangeClosed(11, 82).mapToObj(code -> new RegionCode(Integer.toString(code))).toList();
        return allOf(codes).values().stream().sorted(Comparator.comparing(Region::code)).toList();
    }

    /** The group of that name in a village; for files that name groups and know no codes. Not cached. */
    public Optional<Region> findGroup(RegionCode village, String name, Jurisdiction jurisdiction) {
        return store.children(village, jurisdiction).stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /**
     * Divisions of one level in the whole country that fit what somebody typed: a code, a name or pinyin initials. For who opens
     * tenants; everybody else searches inside a jurisdiction. Not cached.
     */
    public List<Region> search(String text, RegionLevel level, int limit) {
        return store.searchAcrossTenants(RegionSearch.of(text, level, null, limit, Jurisdiction.nothing())).stream().limit(limit).toList();
    }

    /** Whom to ring for a place: its own contact, else the nearest one above it, up to the county. */
    public Optional<DutyContact> dutyContact(RegionCode code) {
        return path(code).reversed().stream()
                .filter(region -> !region.level().isBroaderThan(RegionLevel.COUNTY))
                .map(Region::dutyContact)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Why a place is in a key region: its own tags and those of everything above it, each once (GZ-06). */
    public List<KeyReason> keyReasons(RegionCode code) {
        return path(code).stream()
                .flatMap(region -> region.tags().stream().sorted().map(tag -> new KeyReason(tag, region.code())))
                .toList();
    }

    /**
     * The tagged regions that matter inside a jurisdiction: those within it, and those above it whose tag it inherits.
     * A list of key households selects by these code ranges.
     */
    public List<Region> taggedRegions(Jurisdiction jurisdiction) {
        List<RegionCode> codes = new ArrayList<>(store.taggedCodes(jurisdiction));
        jurisdiction.region().ifPresent(region -> codes.addAll(lineage(region)));
        return allOf(codes).values().stream()
                .filter(region -> !region.tags().isEmpty())
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    @TransactionalEventListener
    void forget(RegionChanged changed) {
        known.invalidate(changed.code());
        paths.invalidateAll(); // any of them may lead through it; changes are rare
    }

    private static <T> Cache<RegionCode, T> memory() {
        return Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(REMEMBERED).build();
    }

    private Map<RegionCode, Region> allOf(Collection<RegionCode> codes) {
        Map<RegionCode, Region> found = new HashMap<>(known.getAllPresent(codes));
        Set<RegionCode> missing = new HashSet<>(codes);
        missing.removeAll(found.keySet());
        for (Region region : store.findAll(missing)) {
            known.put(region.code(), region);
            found.put(region.code(), region);
        }
        return found;
    }

    private static List<RegionCode> lineage(RegionCode code) {
        List<RegionCode> codes = new ArrayList<>();
        for (RegionLevel level : RegionLevel.values()) {
            if (!code.level().isBroaderThan(level)) {
                codes.add(code.at(level));
            }
        }
        return codes;
    }
}
