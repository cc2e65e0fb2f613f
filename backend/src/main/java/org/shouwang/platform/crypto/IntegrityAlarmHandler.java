package org.shouwang.platform.crypto;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.shouwang.platform.problem.ProblemAnswers;
import org.shouwang.platform.problem.Refusal;

/** Ends a request that met tampered data with a problem of its own, so that nobody takes it for a passing fault. */
@Singleton
class IntegrityAlarmHandler implements ExceptionHandler<IntegrityAlarm, HttpResponse<?>> {

    private final ProblemAnswers answers;

    IntegrityAlarmHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, IntegrityAlarm alarm) {
        return answers.answer(request, new Refusal(IntegrityAlarm.Told.INTEGRITY_ALARM));
    }
}
