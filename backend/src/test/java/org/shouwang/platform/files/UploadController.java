package org.shouwang.platform.files;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
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
    String upload(Actor actor, StreamingFileUpload file) {
        return Long.toString(files.store(file.asInputStream(),
                new NewFile(file.getFilename(), new RegionCode("130428"), actor, Duration.ofDays(1))).id());
    }
}
