package org.shouwang.platform.files;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;

/** A place to upload to, as features have one. */
@Hidden
@Controller("/api/v1/test-uploads")
final class UploadController {

    private final StoredFiles files;

    UploadController(StoredFiles files) {
        this.files = files;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(anyRole = true)
    String upload(Actor actor, HttpRequest<?> request, @Body InputStream body) {
        files.expect(request.getContentLength());
        try {
            MultipartForm form = MultipartForm.of(body, request.getHeaders().get(HttpHeaders.CONTENT_TYPE, String.class, "")).orElseThrow();
            MultipartForm.Part file = form.next().orElseThrow();
            return Long.toString(files.store(file.content(),
                    new NewFile(file.fileName().orElseThrow(), new RegionCode("130428"), actor, Duration.ofDays(1))).id());
        } catch (IOException broken) {
            throw new Refusal(FileProblem.TRUNCATED);
        }
    }
}
