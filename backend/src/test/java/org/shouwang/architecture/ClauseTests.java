package org.shouwang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shouwang.world.Clause;

/** Which tests prove which clause: by annotation in Java, by its id in a quoted title in the browser journeys. */
final class ClauseTests {

    private static final Pattern QUOTED = Pattern.compile("(['\"`])((?:(?!\\1).)*)\\1");
    private static final Pattern ID = Pattern.compile("\\b(?:(?:HB|SX|GZ|HD)-\\d{2}|DQ-\\d{3})\\b");

    private final Map<String, Set<String>> byClause = new TreeMap<>();

    Map<String, Set<String>> byClause() {
        return byClause;
    }

    /** Compiled tests below a folder; classes named Planted are violations that other tests look for. */
    ClauseTests withClassesBelow(Path folder) {
        files(folder, ".class").stream()
                .map(file -> folder.relativize(file).toString().replace(".class", "").replace('/', '.').replace('\\', '.'))
                .filter(name -> !name.contains("Planted"))
                .map(ClauseTests::load)
                .forEach(this::with);
        return this;
    }

    ClauseTests with(Class<?> type) {
        add(type, type.getSimpleName());
        for (Method method : type.getDeclaredMethods()) {
            add(method, type.getSimpleName() + "." + method.getName());
        }
        return this;
    }

    ClauseTests withJourneysBelow(Path folder) {
        for (Path file : files(folder, ".spec.ts")) {
            withJourney(file.getFileName().toString(), read(file));
        }
        return this;
    }

    ClauseTests withJourney(String name, String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            Matcher id = ID.matcher(quoted.group(2));
            while (id.find()) {
                add(id.group(), name + " “" + quoted.group(2) + "”");
            }
        }
        return this;
    }

    private void add(AnnotatedElement element, String name) {
        Clause clause = element.getAnnotation(Clause.class);
        if (clause != null) {
            for (String id : clause.value()) {
                add(id, name);
            }
        }
    }

    private void add(String id, String test) {
        byClause.computeIfAbsent(id, each -> new TreeSet<>()).add(test);
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ClauseTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
