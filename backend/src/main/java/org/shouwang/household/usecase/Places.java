package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.KeyGroupReason;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.KeyReason;
import org.shouwang.region.Region;
import org.shouwang.region.RegionTag;
import org.shouwang.region.Regions;

/** What the registry wants to know of regions: names for lists, and which areas are key areas (GZ-06). */
@Singleton
public class Places {

    private static final Set<RegionTag> RELOCATION_SITES = Set.of(RegionTag.RESETTLEMENT_SITE, RegionTag.RESETTLEMENT_VILLAGE);

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** Fetches all of them and what lies above them at once, so that the questions that follow cost nothing. */
    public void prepare(Collection<RegionCode> codes) {
        Set<RegionCode> lineages = new HashSet<>();
        for (RegionCode code : codes) {
            for (RegionLevel level : RegionLevel.values()) {
                if (!code.level().isBroaderThan(level)) {
                    lineages.add(code.at(level));
                }
            }
        }
        regions.findAll(lineages);
    }

    public List<Region> path(RegionCode code) {
        return regions.path(code);
    }

    /** From the province down, in one text. */
    public String fullName(RegionCode code) {
        return regions.fullName(code);
    }

    /** Township, village and group in one text: what tells households of a county apart. */
    public String nameBelowCounty(RegionCode code) {
        StringBuilder name = new StringBuilder();
        regions.path(code).stream()
                .filter(region -> RegionLevel.COUNTY.isBroaderThan(region.level()))
                .forEach(region -> name.append(region.name()));
        return name.isEmpty() ? regions.name(code) : name.toString();
    }

    /** @param named the key groups that somebody named */
    public Set<KeyGroupReason> keyGroupReasons(RegionCode region, Set<KeyGroup> named, boolean relocated) {
        List<RegionTag> tags = regions.keyReasons(region).stream().map(KeyReason::tag).toList();
        return KeyGroupReason.of(named, relocated,
                tags.contains(RegionTag.KEY_ASSISTANCE_COUNTY), tags.stream().anyMatch(RELOCATION_SITES::contains));
    }

    List<RegionCode> keyAreas(Jurisdiction where) {
        return regions.taggedRegions(where).stream()
                .filter(region -> region.tags().contains(RegionTag.KEY_ASSISTANCE_COUNTY)
                        || region.tags().stream().anyMatch(RELOCATION_SITES::contains))
                .map(Region::code)
                .toList();
    }
}
