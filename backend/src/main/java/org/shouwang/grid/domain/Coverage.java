package org.shouwang.grid.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of all households somebody looks after. 100 means all of them: 999 of 1,000 are 99.9, and never rounded up. */
public record Coverage(long covered, long all) {

    private static final int DIGITS = 2;

    /** Per cent, cut to two decimals; 100 where there is nobody to look after. */
    public BigDecimal percent() {
        return all == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(100 * covered).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.DOWN).stripTrailingZeros();
    }
}
