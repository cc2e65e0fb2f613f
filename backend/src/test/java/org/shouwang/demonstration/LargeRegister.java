package org.shouwang.demonstration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shouwang.kernel.RegionCode;

/** A register file of any size, for benches: the households of the demonstration's generator in other villages. */
public final class LargeRegister {

    private LargeRegister() {}

    /** @param rows persons in the file */
    public record File(byte[] csv, int rows) {}

    public static File of(List<RegionCode> villages, int households, long seed) {
        HouseholdMaker maker = new HouseholdMaker(seed, Papers.Series.DEMONSTRATION, LocalDate.now());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        int rows = 0;
        for (int number = 0; number < households; number++) {
            RegionCode village = villages.get(number % villages.size());
            var made = maker.make(new RegionCode(village.value() + "001"), "某村", "某村", number, false);
            for (Map<String, String> row : RegisterFile.rows(made, "B" + number, "")) {
                if (rows++ == 0) {
                    csv.writeBytes(line(row.keySet()));
                }
                csv.writeBytes(line(row.values()));
            }
        }
        return new File(csv.toByteArray(), rows);
    }

    private static byte[] line(Iterable<String> cells) {
        return (String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
