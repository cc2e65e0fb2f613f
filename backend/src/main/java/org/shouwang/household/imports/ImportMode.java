package org.shouwang.household.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an import does with what it finds. */
public enum ImportMode {
    /** Registers new households and lists the differences to those that are there. */
    APPLY,
    /** Lists the differences and writes nothing into the register (SX-07). */
    COMPARE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportMode> ofWord(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
