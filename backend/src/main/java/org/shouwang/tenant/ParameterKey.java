package org.shouwang.tenant;

import java.math.BigDecimal;

/**
 * Something that the documents leave to the tenant. There is no default: until the tenant says a number, the feature that
 * asks says "not configured".
 *
 * @param name stable word, {@code <feature>.<what>}
 * @param title what it is, as an administrator reads it
 * @param unit such as 小时; empty for a bare number
 * @param usedIn what does not work without it
 * @param least smallest number that makes sense
 * @param most largest number that makes sense
 * @param decimals digits behind the point, 0 to 2
 */
public record ParameterKey(
        String name, String title, String titleEn, String unit, String unitEn, String usedIn, String usedInEn,
        BigDecimal least, BigDecimal most, int decimals) {

    /** A whole number. */
    public static ParameterKey count(
            String name, String title, String titleEn, String unit, String unitEn, String usedIn, String usedInEn, int least, int most) {
        return new ParameterKey(name, title, titleEn, unit, unitEn, usedIn, usedInEn, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    boolean takes(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.stripTrailingZeros().scale() <= decimals;
    }
}
