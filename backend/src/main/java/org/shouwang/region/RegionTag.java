package org.shouwang.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.RegionLevel;

/** What makes a region a key region (GZ-06), and which levels may carry it. */
public enum RegionTag {
    KEY_ASSISTANCE_COUNTY("重点帮扶县", RegionLevel.COUNTY),
    RESETTLEMENT_SITE("集中安置区", RegionLevel.TOWNSHIP, RegionLevel.VILLAGE, RegionLevel.GROUP),
    RESETTLEMENT_VILLAGE("搬迁安置村", RegionLevel.VILLAGE),
    KEY_VILLAGE("重点村", RegionLevel.VILLAGE);

    private final String title;
    private final Set<RegionLevel> levels;

    RegionTag(String title, RegionLevel... levels) {
        this.title = title;
        this.levels = Set.of(levels);
    }

    /** The word in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What officials call it. */
    public String title() {
        return title;
    }

    public boolean fits(RegionLevel level) {
        return levels.contains(level);
    }

    public static Optional<RegionTag> ofWord(String word) {
        return Arrays.stream(values()).filter(tag -> tag.word().equals(word)).findFirst();
    }
}
