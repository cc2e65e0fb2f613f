package org.shouwang.household.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;

/**
 * Finds the places that a file names inside the region of its import. A place outside is as unknown as one that does not
 * exist. Remembers what it found for the length of one import.
 */
final class FilePlaces {

    /** What names of townships and villages end in or not, as the writer likes. */
    private static final Pattern ENDINGS =
            Pattern.compile("(社区居民委员会|村民委员会|居民委员会|社区居委会|村委会|居委会|街道办事处|街道|社区|镇|乡|村)$");

    private final Regions regions;
    private final RegionCode region;
    private final Jurisdiction jurisdiction;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<RegionCode, List<Region>> below = new HashMap<>();

    FilePlaces(Regions regions, RegionCode region) {
        this.regions = regions;
        this.region = region;
        this.jurisdiction = Jurisdiction.of(region);
    }

    /** A village or group by its code. Codes of 12 digits with zeros behind are townships and not meant. */
    Optional<RegionCode> byCode(String code) {
        boolean ours = known.computeIfAbsent(code, text -> RegionCode.parse(text)
                .filter(region::covers)
                .filter(parsed -> !parsed.level().isBroaderThan(RegionLevel.VILLAGE))
                .filter(regions::exists)
                .isPresent());
        return ours ? Optional.of(new RegionCode(code)) : Optional.empty();
    }

    /** A group of the village by its name or its three digits. */
    Optional<RegionCode> group(RegionCode village, String group) {
        if (village.level() != RegionLevel.VILLAGE) {
            return Optional.of(village).filter(code -> code.value().endsWith(group) || code.equals(named(code, group)));
        }
        return below(village).stream()
                .filter(each -> each.name().equals(group) || each.code().value().substring(12).equals(group))
                .map(Region::code)
                .findFirst();
    }

    private RegionCode named(RegionCode group, String name) {
        return below(group.at(RegionLevel.VILLAGE)).stream()
                .filter(each -> each.name().equals(name)).map(Region::code).findFirst().orElse(group.at(RegionLevel.VILLAGE));
    }

    /** A village by the names of its township and its own, below the county of the import. */
    Optional<RegionCode> byNames(String township, String village) {
        return find(region.county(), township)
                .flatMap(found -> find(found, village))
                .filter(region::covers);
    }

    private Optional<RegionCode> find(RegionCode parent, String name) {
        List<Region> exact = below(parent).stream()
                .filter(each -> each.name().equals(name) || each.officialName().equals(name)).toList();
        List<Region> found = exact.isEmpty()
                ? below(parent).stream().filter(each -> bare(each.name()).equals(bare(name))).toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    private List<Region> below(RegionCode parent) {
        return below.computeIfAbsent(parent, code -> regions.children(code, code.covers(region) ? Jurisdiction.of(code) : jurisdiction));
    }

    private static String bare(String name) {
        String shorter = ENDINGS.matcher(name).replaceFirst("");
        return shorter.isEmpty() ? name : shorter;
    }
}
