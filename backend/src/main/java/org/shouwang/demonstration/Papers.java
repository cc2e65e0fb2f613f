package org.shouwang.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Sex;

/**
 * Identity numbers, phones and accounts that pass every check and belong to nobody.
 *
 * <p>An identity number carries its county and birth date truly; its serial number lies between 700 and 999. Serials are
 * given out from 001 on and one county registers some dozens of births a day, so these are hardly ever reached. A phone
 * has the exchange 0000, which hardly anybody has, or in a large register a segment that no operator has; an account
 * number fails the banks' check digit.
 */
final class Papers {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String UNUSED_SEGMENT = "161";
    /** Twice what a county of 100,000 households has. */
    private static final int PHONES_PER_COUNTY = 500_000;
    private static final String[] PHONE_PREFIXES = {"139", "138", "136", "150", "151", "152", "158", "159", "182", "187"};

    private final Chance chance;
    private final Series series;
    private final Set<String> used = new HashSet<>();
    private final int firstOfCounty;
    private int phones;

    /** Which numbers a set of households draws from, so that two sets never share a person or a phone. */
    enum Series {
        DEMONSTRATION(900, 979, 0),
        EXAMPLE_FILE(980, 999, 80_000),
        /** Counties of up to 100,000 households: their phones come from {@link Papers#ofCounty}. */
        LARGE(700, 899, 0);

        private final int firstSerial;
        private final int lastSerial;
        private final int firstPhone;

        Series(int firstSerial, int lastSerial, int firstPhone) {
            this.firstSerial = firstSerial;
            this.lastSerial = lastSerial;
            this.firstPhone = firstPhone;
        }
    }

    Papers(Chance chance, Series series) {
        this(chance, series, 0);
    }

    private Papers(Chance chance, Series series, int firstOfCounty) {
        this.chance = chance;
        this.series = series;
        this.firstOfCounty = firstOfCounty;
    }

    /** @param number of the county in its province: each has its own block of phones */
    static Papers ofCounty(Chance chance, int number) {
        return new Papers(chance, Series.LARGE, number * PHONES_PER_COUNTY);
    }

    /** The number of somebody born on or near a day; the day moves when all numbers of the day are given out. */
    String idNumber(RegionCode county, LocalDate about, Sex sex) {
        LocalDate day = about;
        while (true) {
            for (int attempt = 0; attempt < 5; attempt++) {
                int serial = chance.between(series.firstSerial, series.lastSerial);
                if (serial % 2 != (sex == Sex.MALE ? 1 : 0)) {
                    serial = serial == series.lastSerial ? serial - 1 : serial + 1;
                }
                String digits = county.value() + BIRTH.format(day) + "%03d".formatted(serial);
                if (used.add(digits)) {
                    return digits + IdNumber.checkCharacter(digits);
                }
            }
            day = day.minusDays(1);
        }
    }

    String phone() {
        if (series == Series.LARGE) {
            return UNUSED_SEGMENT + "%08d".formatted(firstOfCounty + phones++);
        }
        int number = series.firstPhone + phones++;
        return PHONE_PREFIXES[number / 10_000] + "0000" + "%04d".formatted(number % 10_000);
    }

    String bankAccount() {
        StringBuilder digits = new StringBuilder("62");
        while (digits.length() < 18) {
            digits.append(chance.between(0, 9));
        }
        return digits.append((luhn(digits) + 1) % 10).toString();
    }

    /** The digit that a bank would put behind these. */
    private static int luhn(CharSequence digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int doubled = place % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
