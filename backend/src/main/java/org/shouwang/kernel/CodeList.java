package org.shouwang.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds an entry of a code list by its code (requests, tables) or by its Chinese label (files). */
public final class CodeList<C extends Enum<C> & Coded> {

    private final List<C> entries;
    private final Map<String, C> byCode;
    private final Map<String, C> byLabel;

    private CodeList(Class<C> type) {
        entries = List.of(type.getEnumConstants());
        byCode = index(Coded::code);
        byLabel = index(Coded::label);
    }

    public static <C extends Enum<C> & Coded> CodeList<C> of(Class<C> type) {
        return new CodeList<>(type);
    }

    public List<C> entries() {
        return entries;
    }

    public Optional<C> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<C> findByLabel(String label) {
        return Optional.ofNullable(byLabel.get(label.strip()));
    }

    /** For rows of our own tables, where an unknown code is a fault of the program. */
    public C get(String code) {
        return findByCode(code).orElseThrow(() -> new IllegalArgumentException("not in the code list: " + code));
    }

    private Map<String, C> index(Function<C, String> key) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    @Override
    public String toString() {
        return Arrays.toString(byCode.keySet().toArray());
    }
}
