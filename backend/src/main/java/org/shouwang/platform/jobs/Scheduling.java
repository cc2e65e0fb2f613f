package org.shouwang.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.time.Background;

/**
 * Gives jobs and recurring work to the replicas: each execution to one of them, and to another when that one dies. The
 * queue is a table, so it survives everything that the database survives.
 */
@Singleton
public class Scheduling {

    private static final String JOB = "job";
    private static final int THREADS = 4;

    /** A replica that has not been heard of for so long is given up for dead: four missed heartbeats. */
    private static final int MISSED_HEARTBEATS = 4;

    /** How soon after its tenant was reopened a job goes on. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Scheduler scheduler;

    Scheduling(
            DataSource dataSource, JobExecutor executor, List<Recurring> recurring,
            @Value("${shouwang.jobs.heartbeat:5s}") Duration heartbeat, @Value("${shouwang.jobs.polling:1s}") Duration polling) throws SQLException {
        // The pool itself: the scheduler manages its own transactions, outside of ours.
        scheduler = Scheduler.create(dataSource.unwrap(HikariDataSource.class), List.<Task<?>>of(jobTask(executor)))
                .startTasks(recurring.stream().map(Scheduling::recurringTask).toList())
                .tableName("platform_scheduled_task")
                .schedulerName(new SchedulerName.Fixed("replica-" + UUID.randomUUID()))
                .jdbcCustomization(new MySQL8JdbcCustomization(true))
                .commitWhenAutocommitDisabled(true)
                .pollUsingLockAndFetch(0.5, 1.0)
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, Background.threads("job")))
                .pollingInterval(polling)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Puts a job into the queue, inside the running transaction. */
    static void enqueue(Sql sql, long jobId) {
        sql.update("""
                INSERT INTO platform_scheduled_task (task_name, task_instance, execution_time, picked, version)
                VALUES (?, ?, UTC_TIMESTAMP(6), FALSE, 1)
                """, JOB, Long.toString(jobId));
    }

    @EventListener
    void start(StartupEvent started) {
        scheduler.start();
    }

    /** Running jobs end their chunk and go on elsewhere. */
    @PreDestroy
    public void stop() {
        scheduler.stop();
    }

    void lookNow() {
        scheduler.triggerCheckForDueExecutions();
    }

    private static CustomTask<Void> jobTask(JobExecutor executor) {
        return Tasks.custom(JOB, Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> operations.reschedule(complete, Instant.now().plusSeconds(30)))
                .execute((instance, context) -> executeJob(executor, instance, context));
    }

    private static CompletionHandler<Void> executeJob(JobExecutor executor, TaskInstance<Void> instance, ExecutionContext context) {
        int failures = context.getExecution().consecutiveFailures;
        JobExecutor.Verdict verdict = executor.execute(
                Long.parseLong(instance.getId()), failures, () -> context.getSchedulerState().isShuttingDown());
        return switch (verdict) {
            case OVER -> (complete, operations) -> operations.remove();
            case BUSY -> (complete, operations) -> operations.reschedule(complete, Instant.now().plusSeconds(1));
            case PAUSED -> (complete, operations) -> operations.reschedule(complete, Instant.now().plus(PAUSE));
            case GO_ON_ELSEWHERE -> (complete, operations) -> operations.reschedule(complete, Instant.now());
            case TRY_AGAIN -> throw new JobFailed();
        };
    }

    private static RecurringTask<Void> recurringTask(Recurring work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((instance, context) -> work.run());
    }

    /** Tells the scheduler to count a failure; the cause is logged already. */
    private static final class JobFailed extends RuntimeException {
        JobFailed() {
            super("the job will be tried again", null, false, false);
        }
    }
}
