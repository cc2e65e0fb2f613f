package org.shouwang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who owns which table, and who names one that is not theirs. It reads the text of migrations and sources, because that is
 * where SQL is.
 *
 * @param migrations folder below {@code db/migration} → text of its files
 * @param sources room → text of its sources
 * @param prefixes room → prefix of its tables
 */
record TableOwners(Map<String, String> migrations, Map<String, String> sources, Map<String, String> prefixes) {

    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:CREATE|ALTER)\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?`?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    static TableOwners of(Map<String, String> prefixes) {
        return new TableOwners(
                folders(Path.of("src/main/resources/db/migration"), ".sql"),
                folders(Path.of("src/main/java/org/shouwang"), ".java"),
                prefixes);
    }

    /** Migrations that make or change a table of another owner, or lie in nobody's folder. */
    List<String> migrationsOutOfPlace() {
        List<String> faults = new ArrayList<>();
        migrations.forEach((folder, text) -> {
            if (!prefixes.containsKey(folder)) {
                faults.add("db/migration/" + folder + " belongs to no feature");
            } else {
                tables(text).stream()
                        .filter(table -> !table.startsWith(prefixes.get(folder) + "_"))
                        .forEach(table -> faults.add("db/migration/" + folder + " makes or changes " + table));
            }
        });
        return faults;
    }

    /** Sources that name a table of another owner. */
    List<String> tablesOfOthersInSources() {
        List<String> faults = new ArrayList<>();
        migrations.forEach((owner, text) -> tables(text).forEach(table -> sources.forEach((room, source) -> {
            String code = COMMENT.matcher(source).replaceAll("");
            if (!room.equals(owner) && Pattern.compile("\\b" + table + "\\b").matcher(code).find()) {
                faults.add(room + " names " + table);
            }
        })));
        return faults;
    }

    private static Set<String> tables(String migration) {
        Set<String> tables = new TreeSet<>();
        Matcher matcher = TABLE.matcher(migration);
        while (matcher.find()) {
            tables.add(matcher.group(1));
        }
        return tables;
    }

    private static Map<String, String> folders(Path parent, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(parent)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
                if (parent.relativize(file).getNameCount() > 1) {
                    texts.merge(parent.relativize(file).getName(0).toString(), Files.readString(file), String::concat);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
