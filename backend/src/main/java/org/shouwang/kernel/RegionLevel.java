package org.shouwang.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Levels of the administrative tree (model CL-LEVEL), each with the length that its codes have. */
public enum RegionLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12),
    GROUP(15);

    private final int codeLength;

    RegionLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    public int codeLength() {
        return codeLength;
    }

    /** The word that the API and the token claim {@code region_level} use. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isBroaderThan(RegionLevel other) {
        return codeLength < other.codeLength;
    }

    static Optional<RegionLevel> ofLength(int length) {
        return Arrays.stream(values()).filter(level -> level.codeLength == length).findFirst();
    }
}
