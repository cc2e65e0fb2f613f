package org.shouwang.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of an administrative division without padding zeros: 13, 1304, 130434, 130434001, 130434001201, and 15 digits for
 * a group below a village. A code covers every code that it is a prefix of.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{1,14}");

    /** @throws IllegalArgumentException when the text is not 2, 4, 6, 9, 12 or 15 digits */
    public RegionCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a region code");
        }
    }

    public static boolean isValid(String text) {
        return DIGITS.matcher(text).matches() && RegionLevel.ofLength(text.length()).isPresent();
    }

    /** The code in a text that somebody typed or sent; empty when it is none. */
    public static Optional<RegionCode> parse(String text) {
        return isValid(text) ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    public RegionLevel level() {
        return RegionLevel.ofLength(value.length()).orElseThrow();
    }

    /** The next level up; empty for a province. */
    public Optional<RegionCode> parent() {
        return level() == RegionLevel.PROVINCE
                ? Optional.empty()
                : Optional.of(at(RegionLevel.values()[level().ordinal() - 1]));
    }

    /** This code cut to a level that is not below its own. */
    public RegionCode at(RegionLevel level) {
        if (level().isBroaderThan(level)) {
            throw new IllegalArgumentException("a " + level().word() + " has no " + level.word());
        }
        return new RegionCode(value.substring(0, level.codeLength()));
    }

    /** The owner and shard key of a row: six digits. */
    public RegionCode county() {
        return at(RegionLevel.COUNTY);
    }

    /** What a row's {@code county_code} holds: empty for a whole city or province, which no county's official selects. */
    public String countyOrNone() {
        return level().isBroaderThan(RegionLevel.COUNTY) ? "" : county().value();
    }

    /** The province: whose keys encrypt a row and whose chain seals its audit. */
    public RegionCode tenant() {
        return at(RegionLevel.PROVINCE);
    }

    public boolean covers(RegionCode other) {
        return other.value.startsWith(value);
    }

    /** First text after all codes that this one covers: {@code code >= value AND code < rangeEnd} selects the subtree. */
    public String rangeEnd() {
        return value + ":"; // ':' follows '9' in ASCII, and the columns compare by byte
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
