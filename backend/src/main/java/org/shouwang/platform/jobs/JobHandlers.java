package org.shouwang.platform.jobs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of jobs that the features offer. */
@Singleton
class JobHandlers {

    private final Map<String, JobHandler> handlers;

    JobHandlers(List<JobHandler> handlers) {
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    JobHandler of(String kind) {
        JobHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new IllegalArgumentException("nobody does jobs of the kind " + kind);
        }
        return handler;
    }
}
