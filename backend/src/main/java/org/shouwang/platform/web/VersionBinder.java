package org.shouwang.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;

/** Reads {@code If-Match: "7"} into a {@link Version}. */
@Singleton
final class VersionBinder implements TypedRequestArgumentBinder<Version> {

    @Override
    public Argument<Version> argumentType() {
        return Argument.of(Version.class);
    }

    @Override
    public BindingResult<Version> bind(ArgumentConversionContext<Version> context, HttpRequest<?> source) {
        String header = source.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refusal(CommonProblem.VERSION_MISSING);
        }
        Version version = header.matches("\"[0-9]{1,9}\"")
                ? new Version(Integer.parseInt(header.substring(1, header.length() - 1)))
                : new Version(-1); // some other text never matches: stale
        return () -> Optional.of(version);
    }
}
