package org.shouwang.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Yuan with two decimals; may be negative where an expense exceeds an income. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    /** DECIMAL(14,2). */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (yuan.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("more money than a column holds");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not an amount in yuan"));
    }

    /** A plain decimal with at most two places: no exponent, no thousands separator. */
    public static Optional<Money> find(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new Money(new BigDecimal(text))) : Optional.empty();
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** A share per head, to the fen. */
    public Money dividedBy(int heads) {
        return new Money(yuan.divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP));
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
