package org.shouwang.household.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the file and the register do not say alike (SX-07).
 *
 * @param line null for somebody whom the file does not name
 * @param householdId in the register
 * @param column null when it is about a person as a whole
 * @param name of the person
 * @param inFile what the file says; personal numbers masked
 * @param inRegister what the register says; personal numbers masked
 */
record Difference(
        @Nullable Integer line, Kind kind, @Nullable Long householdId, @Nullable Column column,
        String name, @Nullable String inFile, @Nullable String inRegister) {

    enum Kind {
        MISSING_IN_REGISTER("登记册中没有此人"),
        MISSING_IN_FILE("文件中没有此人"),
        FIELD("内容不一致");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
