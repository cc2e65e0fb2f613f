package org.shouwang.export.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A filter as it is kept with an export: {@code householdType=general&status=active}. Codes only; what is none cannot be
 * kept, so no name or number of a person gets into the record.
 */
public final class FilterText {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private FilterText() {}

    public static boolean isOfCodes(Map<String, String> filter) {
        return filter.size() <= 10
                && filter.entrySet().stream().allMatch(each -> CODE.matcher(each.getKey()).matches() && CODE.matcher(each.getValue()).matches());
    }

    public static String of(Map<String, String> filter) {
        return new TreeMap<>(filter).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("&"));
    }

    public static Map<String, String> parse(String text) {
        Map<String, String> filter = new TreeMap<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("&")) {
            filter.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return filter;
    }
}
