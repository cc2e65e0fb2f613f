package org.shouwang.platform.idempotency;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;

/** Counts how often each note was really written. */
@Controller("/api/v1/counted-notes")
class CountingController {

    static final Map<String, AtomicInteger> WRITTEN = new ConcurrentHashMap<>();

    @Serdeable
    record Note(String text, boolean refused) {}

    @Serdeable
    record Written(String text, int times) {}

    @Post
    @Access(anyRole = true)
    @Idempotent
    HttpResponse<Written> writeNote(@Body Note note) {
        int times = WRITTEN.computeIfAbsent(note.text(), each -> new AtomicInteger()).incrementAndGet();
        if (note.refused()) {
            throw new Refusal(CommonProblem.CONFLICT);
        }
        return HttpResponse.created(new Written(note.text(), times)).header("ETag", "\"1\"");
    }
}
