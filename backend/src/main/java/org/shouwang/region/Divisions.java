package org.shouwang.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;

/** The published list of divisions that comes with the program. Built and checked by infra/scripts/divisions. */
final class Divisions {

    static final LocalDate VINTAGE = LocalDate.of(2023, 6, 30);

    /** Hong Kong, Macau and Taiwan have no codes in the list. */
    static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    private static final String RESOURCE = "/region/divisions-2023.csv.gz";
    private static final int PROVINCE_DIGITS = 2;

    /** @param officialName null when it is the name */
    record Division(
            RegionCode code, String name, @Nullable String officialName, String initials, @Nullable String otherInitials) {}

    private Divisions() {}

    /** Hands out one province after the other, parents before children; the provinces that are not wanted cost nothing. */
    static void eachProvince(Predicate<String> wanted, BiConsumer<String, List<Division>> use) {
        try (var in = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
            String province = "";
            List<Division> divisions = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!Character.isDigit(line.charAt(0))) {
                    continue;
                }
                if (!line.startsWith(province) || province.isEmpty()) {
                    hand(province, divisions, use);
                    province = line.substring(0, PROVINCE_DIGITS);
                    divisions = new ArrayList<>();
                }
                if (wanted.test(province)) {
                    divisions.add(division(line));
                }
            }
            hand(province, divisions, use);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void hand(String province, List<Division> divisions, BiConsumer<String, List<Division>> use) {
        if (!divisions.isEmpty()) {
            use.accept(province, divisions);
        }
    }

    private static Division division(String line) {
        String[] fields = line.split(",", -1);
        String name = fields[1];
        String official = fields[2].startsWith("+") ? name + fields[2].substring(1) : fields[2];
        return new Division(new RegionCode(fields[0]), name, orNull(official), fields[3], orNull(fields[4]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
