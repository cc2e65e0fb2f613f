package org.shouwang.platform.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page on which an official's developer reads the contract, signs in and tries an operation. Nothing comes from elsewhere. */
@Singleton
class Swagger {

    static final String ROOT = "/swagger";

    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/5.31.0/";
    private static final Set<String> OURS = Set.of("index.html", "swagger.js");
    private static final Set<String> THEIRS = Set.of(
            "swagger-ui-bundle.js", "swagger-ui.css", "oauth2-redirect.html", "oauth2-redirect.js", "favicon-32x32.png");

    /** @param path begins with {@link #ROOT} */
    Optional<MutableHttpResponse<?>> answer(String path) {
        if (path.equals(ROOT)) {
            return Optional.of(HttpResponse.redirect(URI.create(ROOT + "/"))); // the page's own links are relative
        }
        String name = path.equals(ROOT + "/") ? "index.html" : path.substring(ROOT.length() + 1);
        InputStream content = open(name);
        return content == null ? Optional.empty() : Optional.of(HttpResponse.ok(new StreamedFile(content, MediaTypes.of(name)))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    private static @Nullable InputStream open(String name) {
        ClassLoader resources = Swagger.class.getClassLoader();
        if (name.equals("openapi.yaml")) {
            return resources.getResourceAsStream("contract/openapi.yaml");
        }
        if (OURS.contains(name)) {
            return resources.getResourceAsStream("swagger/" + name);
        }
        return THEIRS.contains(name) ? resources.getResourceAsStream(WEBJAR + name) : null;
    }
}
