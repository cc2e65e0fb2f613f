package org.shouwang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, printed as they come and written to infra/bench/RESULTS.md at the end. */
final class Results {

    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    /** A shared machine says so: what is measured in seconds is worth less then. */
    private final double busyAtStart = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private boolean good = true;

    /** A ratio that must not fall below its limit. */
    void ratio(String what, double ratio, double limit, String how) {
        row(what, "%.2f".formatted(ratio), "≥ %.2f".formatted(limit), ratio >= limit, how);
    }

    /** A ratio or an amount that must not rise above its limit. */
    void atMost(String what, double value, double limit, String how) {
        row(what, "%.2f".formatted(value), "≤ %.2f".formatted(limit), value <= limit, how);
    }

    /** What must not happen. */
    void none(String what, int count, String how) {
        row(what, Integer.toString(count), "0", count == 0, how);
    }

    /** Seconds that must not be exceeded. */
    void seconds(String what, double seconds, double limit, String how) {
        row(what, "%.0f s".formatted(seconds), "< %.0f s".formatted(limit), seconds < limit, how);
    }

    void note(String note) {
        System.out.println(note);
        notes.add("- " + note);
    }

    private void row(String what, String measured, String limit, boolean holds, String how) {
        good &= holds;
        String row = "| %s | %s | %s | %s | %s |".formatted(what, measured, limit, holds ? "yes" : "**no**", how);
        System.out.println(row);
        rows.add(row);
    }

    boolean areGood() {
        return good;
    }

    /** @param command that was run */
    void write(Path file, String command, String commit, String engine) throws IOException {
        Files.writeString(file, """
                # Benches

                Written by `%s`. Ratios against controls measured in the same run, medians of interleaved rounds; absolute figures are
                for orientation only. What was chosen after measuring is in [CHOICES.md](CHOICES.md).

                - commit: %s
                - machine: %s, %d processors, %s, Java %s, database %s, %.0f others waiting for a processor at the start

                | what | measured | limit | holds | how |
                |---|---|---|---|---|
                %s

                %s
                """.formatted(command, commit, cpu(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("java.version"), engine.toLowerCase(Locale.ROOT), busyAtStart, String.join("\n", rows), String.join("\n", notes)));
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return !Files.exists(info) ? System.getProperty("os.arch") : Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name")).map(line -> line.split(":", 2)[1].strip()).findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    static double quantile(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
