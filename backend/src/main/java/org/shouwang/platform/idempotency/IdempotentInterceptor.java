package org.shouwang.platform.idempotency;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.database.SqlFailed;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Actors;

@Singleton
@InterceptorBean(Idempotent.class)
final class IdempotentInterceptor implements MethodInterceptor<Object, Object> {

    static final String HEADER = "Idempotency-Key";
    /** Two writers that wait for each other: the database ends one, which may simply begin again. */
    private static final int ATTEMPTS = 5;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final TransactionOperations<Connection> transactions;
    private final StoredAnswers answers;
    private final ObjectMapper json;

    IdempotentInterceptor(TransactionOperations<Connection> transactions, StoredAnswers answers, ObjectMapper json) {
        this.transactions = transactions;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        HttpRequest<?> request = ServerRequestContext.currentRequest()
                .orElseThrow(() -> new IllegalStateException("an idempotent method is called by HTTP only"));
        String key = Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(text -> KEY.matcher(text).matches())
                .orElseThrow(() -> new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING));
        Actor actor = Actors.of(request).orElseThrow(() -> new Refusal(CommonProblem.UNAUTHENTICATED));
        byte[] digest = digest(request, context);
        for (int attempt = 1; ; attempt++) {
            try {
                return once(context, actor, key, digest);
            } catch (SqlFailed failed) {
                if (!failed.isRepeatable() || attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private @Nullable Object once(MethodInvocationContext<Object, Object> context, Actor actor, String key, byte[] digest) {
        return transactions.executeWrite(status -> {
            Optional<StoredAnswers.Answer> before = answers.claim(actor, key, digest);
            if (before.isPresent()) {
                return replayed(before.get());
            }
            Object result = context.proceed(this);
            answers.store(actor, key, digest, answer(result));
            return result;
        });
    }

    private static MutableHttpResponse<?> replayed(StoredAnswers.Answer answer) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(HttpStatus.valueOf(answer.status()));
        answer.headers().forEach(response::header);
        return answer.body().length == 0 ? response : response.contentType(MediaType.APPLICATION_JSON_TYPE).body(answer.body());
    }

    private StoredAnswers.Answer answer(@Nullable Object result) {
        if (result instanceof HttpResponse<?> response) {
            Map<String, String> headers = new TreeMap<>();
            for (String name : new String[] {"ETag", "Location"}) {
                Optional.ofNullable(response.getHeaders().get(name)).ifPresent(value -> headers.put(name, value));
            }
            return new StoredAnswers.Answer(response.code(), headers, bytes(response.body()));
        }
        return new StoredAnswers.Answer(result == null ? 204 : 200, Map.of(), bytes(result));
    }

    private byte[] bytes(@Nullable Object body) {
        try {
            return body == null ? new byte[0] : json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was asked: method, path and body. The same key with another question is refused. */
    private byte[] digest(HttpRequest<?> request, MethodInvocationContext<Object, Object> context) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((request.getMethodName() + " " + request.getPath() + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < context.getArguments().length; i++) {
                if (context.getArguments()[i].isAnnotationPresent(Body.class)) {
                    sha.update(bytes(context.getParameterValues()[i]));
                }
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
