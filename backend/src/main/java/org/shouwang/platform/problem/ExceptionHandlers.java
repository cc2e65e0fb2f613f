package org.shouwang.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;

/** The exceptions that become problems with more to say than their status. */
final class ExceptionHandlers {

    private ExceptionHandlers() {}

    /** Our own refusals. */
    @Singleton
    static class OfRefusal implements ExceptionHandler<Refusal, HttpResponse<?>> {

        private final ProblemAnswers answers;

        OfRefusal(ProblemAnswers answers) {
            this.answers = answers;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
            return answers.answer(request, refusal);
        }
    }

    /** 401 without a valid token, 403 with one. */
    @Singleton
    @Replaces(DefaultAuthorizationExceptionHandler.class)
    static class OfAuthorization implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

        private final ProblemAnswers answers;

        OfAuthorization(ProblemAnswers answers) {
            this.answers = answers;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
            if (exception.isForbidden()) {
                return answers.answer(request, new Refusal(CommonProblem.FORBIDDEN));
            }
            return answers.answer(request, new Refusal(CommonProblem.UNAUTHENTICATED))
                    .header("WWW-Authenticate", "Bearer");
        }
    }

    /** Bean validation: each violation points at its field. */
    @Singleton
    @Replaces(ConstraintExceptionHandler.class)
    static class OfConstraints implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {

        private final ProblemAnswers answers;

        OfConstraints(ProblemAnswers answers) {
            this.answers = answers;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException exception) {
            List<FieldFault> faults =
                    exception.getConstraintViolations().stream().map(OfConstraints::fault).sorted(
                            java.util.Comparator.comparing(FieldFault::pointer)).toList();
            return answers.answer(request, Refusal.invalid(faults));
        }

        private static FieldFault fault(ConstraintViolation<?> violation) {
            String code = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
            Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
            String pointer = pointer(violation.getPropertyPath());
            return switch (code) {
                case "NotNull", "NotBlank", "NotEmpty" -> new FieldFault(pointer, "required", "必填", "is required");
                case "Size" -> new FieldFault(pointer, "size",
                        "长度须在 " + attributes.get("min") + " 至 " + attributes.get("max") + " 之间",
                        "must have " + attributes.get("min") + " to " + attributes.get("max") + " characters or items");
                case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> new FieldFault(pointer, "too-small",
                        "数值过小" + bound(attributes), "is too small" + bound(attributes));
                case "Max", "DecimalMax" -> new FieldFault(pointer, "too-large",
                        "数值过大" + bound(attributes), "is too large" + bound(attributes));
                case "Digits" -> new FieldFault(pointer, "digits",
                        "最多 " + attributes.get("integer") + " 位整数、" + attributes.get("fraction") + " 位小数",
                        "takes at most " + attributes.get("integer") + " digits and " + attributes.get("fraction") + " decimals");
                case "PastOrPresent" -> new FieldFault(pointer, "future", "不能晚于今天", "must not be in the future");
                default -> new FieldFault(pointer, "malformed", "格式不正确", "has the wrong form");
            };
        }

        private static String bound(Map<String, Object> attributes) {
            Object value = attributes.get("value");
            return value == null ? "" : " (" + value + ")";
        }

        /** The path without method and parameter names of the controller: {@code /members/0/name}, or a parameter's name. */
        private static String pointer(Path path) {
            StringBuilder pointer = new StringBuilder();
            String parameter = "";
            for (Path.Node node : path) {
                switch (node.getKind()) {
                    case METHOD -> { }
                    case PARAMETER -> parameter = node.getName();
                    default -> {
                        if (node.getIndex() != null) {
                            pointer.append('/').append(node.getIndex());
                        }
                        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                            pointer.append('/').append(node.getName());
                        }
                    }
                }
            }
            return pointer.isEmpty() ? parameter : pointer.toString();
        }
    }

    /** Everything that nobody answered. */
    @Singleton
    @Order(Ordered.LOWEST_PRECEDENCE)
    static class OfThrowable implements ExceptionHandler<Throwable, HttpResponse<?>> {

        private final ProblemAnswers answers;

        OfThrowable(ProblemAnswers answers) {
            this.answers = answers;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
            return answers.unexpected(request, fault);
        }
    }
}
