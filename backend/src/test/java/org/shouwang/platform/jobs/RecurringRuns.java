package org.shouwang.platform.jobs;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes each run of each recurring work, in whichever replica of this test run it happens. */
@Singleton
final class RecurringRuns implements BeanCreatedEventListener<Recurring> {

    /** One run; times are {@link System#nanoTime()}. */
    record Run(String name, RecurringRuns replica, long begun, long ended) {}

    static final List<Run> ALL = new CopyOnWriteArrayList<>();

    static List<Run> of(String name) {
        return ALL.stream().filter(run -> run.name.equals(name)).toList();
    }

    @Override
    public Recurring onCreated(BeanCreatedEvent<Recurring> event) {
        return new Noted(event.getBean(), this);
    }

    private record Noted(Recurring work, RecurringRuns replica) implements Recurring {

        @Override
        public String name() {
            return work.name();
        }

        @Override
        public Duration every() {
            return work.every();
        }

        @Override
        public void run() {
            long begun = System.nanoTime();
            work.run();
            ALL.add(new Run(work.name(), replica, begun, System.nanoTime()));
        }
    }
}
