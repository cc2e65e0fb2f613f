package org.shouwang.region;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Pinyin initials of names that are given at run time; the published divisions bring theirs along. */
@Singleton
class Initials {

    private final Map<Integer, Character> letters = new HashMap<>();

    Initials() {
        try (var in = Objects.requireNonNull(Initials.class.getResourceAsStream("/region/initials.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line ->
                    line.codePoints().skip(1).forEach(character -> letters.put(character, line.charAt(0))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 西坡头村 → xptc. Digits and Latin letters stay, characters without a reading are left out. */
    String of(String name) {
        StringBuilder initials = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (letters.containsKey(character)) {
                initials.append(letters.get(character));
            } else if (character < 128 && Character.isLetterOrDigit(character)) {
                initials.appendCodePoint(character);
            }
        });
        return initials.toString();
    }
}
