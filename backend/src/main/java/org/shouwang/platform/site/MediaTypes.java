package org.shouwang.platform.site;

import io.micronaut.http.MediaType;
import java.util.Map;

/** The types of the files that a front end consists of; what is none of them is not served. */
final class MediaTypes {

    private static final Map<String, MediaType> BY_ENDING = Map.ofEntries(
            Map.entry("html", new MediaType("text/html;charset=utf-8")),
            Map.entry("js", new MediaType("text/javascript;charset=utf-8")),
            Map.entry("css", new MediaType("text/css;charset=utf-8")),
            Map.entry("json", new MediaType("application/json")),
            Map.entry("yaml", new MediaType("application/yaml;charset=utf-8")),
            Map.entry("webmanifest", new MediaType("application/manifest+json")),
            Map.entry("svg", new MediaType("image/svg+xml")),
            Map.entry("png", new MediaType("image/png")),
            Map.entry("ico", new MediaType("image/x-icon")),
            Map.entry("woff2", new MediaType("font/woff2")),
            Map.entry("wasm", new MediaType("application/wasm")),
            Map.entry("csv", new MediaType("text/csv;charset=utf-8")),
            Map.entry("xlsx", new MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            Map.entry("txt", new MediaType("text/plain;charset=utf-8")));

    private MediaTypes() {}

    static boolean isServed(String name) {
        return BY_ENDING.containsKey(ending(name));
    }

    static MediaType of(String name) {
        return BY_ENDING.get(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
