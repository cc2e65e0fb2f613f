package org.shouwang.platform.sheets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.platform.problem.Refusal;

/**
 * The row that names the columns. It is found by what it says, because exports have titles and notes above it. Names
 * that are looked for may be several words for the same column, separated by {@code |}.
 *
 * @param line of the header
 * @param names as they stand in the file
 */
public record SheetHeader(int line, List<String> names, Map<String, Integer> columns) {

    private static final int SEARCHED = 20;

    /**
     * Reads on until the row that names all required columns.
     *
     * @throws Refusal when it is not among the first rows
     */
    public static SheetHeader find(SheetReader rows, Collection<String> required) {
        Set<String> missing = required.stream().map(name -> name.split("\\|")[0]).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int seen = 0; seen < SEARCHED && rows.hasNext(); seen++) {
            SheetRow row = rows.next();
            Set<String> here = row.cells().stream().map(SheetHeader::normalised).collect(Collectors.toSet());
            Set<String> lacking = required.stream()
                    .filter(name -> words(name).stream().noneMatch(here::contains))
                    .map(name -> name.split("\\|")[0])
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (lacking.isEmpty()) {
                return of(row.line(), row.cells());
            }
            if (lacking.size() < missing.size()) {
                missing = lacking;
            }
        }
        throw new Refusal(SheetProblem.NO_HEADER, Map.of("rows", SEARCHED, "missing", String.join("、", missing)));
    }

    /** Empty when the file has no such column. */
    public OptionalInt column(String name) {
        return words(name).stream().filter(columns::containsKey).mapToInt(columns::get).findFirst();
    }

    /** Columns of the file that are none of these. */
    public List<String> without(Collection<String> known) {
        Set<String> all = known.stream().flatMap(name -> words(name).stream()).collect(Collectors.toSet());
        return names.stream().filter(name -> !name.isEmpty() && !all.contains(normalised(name))).toList();
    }

    /** @throws Refusal when the file has columns that are none of these */
    public void mustOnlyHave(Collection<String> known) {
        List<String> unknown = without(known);
        if (!unknown.isEmpty()) {
            throw new Refusal(SheetProblem.UNKNOWN_HEADER, Map.of("line", line, "unknown", String.join("、", unknown)));
        }
    }

    /** A header that was found before. */
    public static SheetHeader of(int line, List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            String name = normalised(names.get(column));
            if (!name.isEmpty() && columns.put(name, column) != null) {
                throw new Refusal(SheetProblem.REPEATED_HEADER, Map.of("line", line, "repeated", names.get(column)));
            }
        }
        return new SheetHeader(line, names, columns);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("\\|")).map(SheetHeader::normalised).toList();
    }

    /** Full-width brackets, blanks, line breaks and the star of a required column make no difference. */
    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
    }
}
