package org.shouwang.platform.site;

import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.config.ShouwangConfiguration;

/**
 * The built front end out of a folder. A path without a file is a page of the single-page application and gets its index; names
 * with a hash in them never change and are kept by browsers for a year. A file next to it that ends in {@code .gz} is sent
 * instead to whoever takes it.
 */
@Singleton
class Frontend {

    private static final String HASHED = "/assets/";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    private final @Nullable Path folder;

    Frontend(ShouwangConfiguration configuration) {
        folder = StringUtils.isEmpty(configuration.frontend()) ? null : Path.of(configuration.frontend()).toAbsolutePath().normalize();
    }

    /** Empty where no front end is served or the path names none of its files or pages. */
    Optional<MutableHttpResponse<?>> answer(HttpRequest<?> request) {
        if (folder == null) {
            return Optional.empty();
        }
        String path = request.getPath();
        Optional<Path> file = fileAt(path);
        if (file.isPresent()) {
            return Optional.of(send(request, file.get(), path.startsWith(HASHED) ? FOR_A_YEAR : ASK_EACH_TIME));
        }
        return isPage(request) ? fileAt("/index.html").map(index -> send(request, index, ASK_EACH_TIME)) : Optional.empty();
    }

    private Optional<Path> fileAt(String path) {
        try {
            Path file = folder.resolve(path.substring(1)).normalize();
            return file.startsWith(folder) && MediaTypes.isServed(file.toString()) && Files.isRegularFile(file) && !Files.isHidden(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | java.io.IOException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean isPage(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT).stream().anyMatch(accepted -> accepted.contains("text/html"))
                && request.getPath().lastIndexOf('.') < request.getPath().lastIndexOf('/');
    }

    private static MutableHttpResponse<?> send(HttpRequest<?> request, Path file, String caching) {
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        boolean pack = takesGzip(request) && Files.isRegularFile(packed);
        MutableHttpResponse<SystemFile> response =
                HttpResponse.ok(new SystemFile((pack ? packed : file).toFile(), MediaTypes.of(file.toString())))
                        .header(HttpHeaders.CACHE_CONTROL, caching)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return pack ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private static boolean takesGzip(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream().anyMatch(encodings -> encodings.contains("gzip"));
    }
}
