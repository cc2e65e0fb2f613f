package org.shouwang.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.web.Cursor;

/**
 * What an official typed into the region picker. Digits are the beginning of a code, Latin letters the beginning of the
 * pinyin initials, anything else a name. Each kind has its index, so one condition is enough.
 */
record RegionSearch(List<Condition> conditions, int limit) {

    /** One line of the WHERE clause with its values. */
    record Condition(String sql, List<Object> values) {}

    private static final int LONGEST_NAME = 60;

    /**
     * @param text what was typed; empty for a plain list
     * @param level only this level; null for all
     * @param after place in the list: depth and code
     */
    static RegionSearch of(String text, @Nullable RegionLevel level, @Nullable Cursor after, int limit, Jurisdiction scope) {
        List<Condition> conditions = new ArrayList<>();
        String typed = tidy(text);
        if (!typed.isEmpty()) {
            conditions.add(matching(typed, scope));
        }
        if (level != null) {
            conditions.add(new Condition("region.depth = ?", List.of(RegionStore.depth(level))));
        }
        if (after != null) {
            conditions.add(new Condition("(region.depth > ? OR (region.depth = ? AND region.code > ?))",
                    List.of(after.number(0), after.number(0), after.part(1))));
        }
        return new RegionSearch(List.copyOf(conditions), limit);
    }

    private static Condition matching(String typed, Jurisdiction scope) {
        if (typed.matches("[0-9]+")) {
            String code = withoutPadding(typed);
            return new Condition("region.code >= ? AND region.code < ?", List.of(code, code + ":"));
        }
        if (typed.matches("[0-9a-z ]+")) {
            String letters = typed.replace(" ", "") + "%";
            return new Condition("(region.initials LIKE ? OR region.other_initials LIKE ?)", List.of(letters, letters));
        }
        String name = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        // A county has some hundred places, so the word may stand anywhere in the name; beyond, only where the index helps.
        return new Condition("region.name LIKE ? ESCAPE '!'", List.of(isSmall(scope) ? "%" + name : name));
    }

    private static boolean isSmall(Jurisdiction scope) {
        return scope.region().filter(region -> !region.level().isBroaderThan(RegionLevel.COUNTY)).isPresent();
    }

    /** Full-width digits and letters, as Chinese keyboards send them, count like plain ones. */
    private static String tidy(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** Official tables fill codes up with zeros: 130434000000 is the county 130434. */
    private static String withoutPadding(String digits) {
        String code = digits;
        for (RegionLevel level : List.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP, RegionLevel.COUNTY, RegionLevel.CITY)) {
            int above = RegionLevel.values()[level.ordinal() - 1].codeLength();
            if (code.length() == level.codeLength() && code.substring(above).matches("0+") && RegionCode.isValid(code)) {
                code = code.substring(0, above);
            }
        }
        return code;
    }
}
