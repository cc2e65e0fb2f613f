package org.shouwang.world;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements of each request and tells the number in a header, so that a test can limit it. */
@Singleton
@Requires(missingProperty = "shouwang.bench") // a bench measures the product alone
@Order(Ordered.HIGHEST_PRECEDENCE) // next to the pool, below what the framework puts around it
public final class StatementCounter implements BeanCreatedEventListener<DataSource> {

    static final String HEADER = "X-Sql-Statements";
    private static final String ATTRIBUTE = "world.statements";

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return (DataSource) counting(event.getBean(), event.getBean().getClass().getClassLoader(), DataSource.class);
    }

    private static Object counting(Object target, ClassLoader loader, Class<?>... types) {
        return counting(target, null, loader, types);
    }

    /** @param sent what a prepared statement will send; null for anything else */
    private static Object counting(Object target, SentStatements.@Nullable Sent sent, ClassLoader loader, Class<?>... types) {
        Class<?>[] all = java.util.stream.Stream.concat(
                java.util.Arrays.stream(types),
                java.util.Arrays.stream(target.getClass().getInterfaces())).distinct().toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(loader, all, (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                count();
                SentStatements.note(sent, arguments);
            }
            if (sent != null && method.getName().equals("setObject")) {
                sent.bind((int) arguments[0], arguments[1]);
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (method.getName().equals("unwrap")) {
                return result;
            }
            return switch (result) {
                case Connection connection -> counting(connection, loader, Connection.class);
                case PreparedStatement statement -> counting(
                        statement, SentStatements.prepared(arguments), loader, PreparedStatement.class);
                case Statement statement -> counting(statement, loader, Statement.class);
                case null, default -> result;
            };
        });
    }

    private static final ThreadLocal<AtomicInteger> HERE = new ThreadLocal<>();

    /** Statements that some work of this thread sends, outside of any request. */
    public static int during(Runnable work) {
        AtomicInteger counter = new AtomicInteger();
        HERE.set(counter);
        try {
            work.run();
        } finally {
            HERE.remove();
        }
        return counter.get();
    }

    private static void count() {
        if (HERE.get() != null) {
            HERE.get().incrementAndGet();
        }
        ServerRequestContext.currentRequest().ifPresent(request -> counter(request).incrementAndGet());
    }

    private static AtomicInteger counter(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, AtomicInteger.class).orElseGet(() -> {
            AtomicInteger counter = new AtomicInteger();
            request.setAttribute(ATTRIBUTE, counter);
            return counter;
        });
    }

    @ServerFilter("/**")
    @Requires(missingProperty = "shouwang.bench")
    static final class Header {

        @ResponseFilter
        void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
            response.header(HEADER, Integer.toString(counter(request).get()));
        }
    }
}
