package org.shouwang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.world.Eventually;
import org.shouwang.world.World;

class JobsTest {

    private static final RegionCode COUNTY = new RegionCode("130427");
    private static final Actor OFFICER = new Actor("id-officer", "county01", "县中心", Set.of(Role.COUNTY_CENTRE),
            Jurisdiction.of(COUNTY), Optional.empty());

    private final World world = World.get();
    private final Jobs jobs = world.bean(Jobs.class);
    private final String name = UUID.randomUUID().toString();

    @Test
    void officerAsksForAJobAndWatchesItEnd() {
        long id = submit();

        Job job = ended(id);

        assertThat(job.state()).isEqualTo("done");
        assertThat(job.total()).isEqualTo(5);
        assertThat(job.done()).isEqualTo(5);
        assertThat(job.rejected()).isEqualTo(1);
        assertThat(job.requestedBy()).isEqualTo("县中心");
        assertThat(job.abilities()).isEmpty();
        assertThat(counted()).containsExactly("1", "2", "3", "4", "5");
        var seen = world.as(Role.COUNTY_CENTRE, COUNTY.value()).get("/jobs/" + id).expect(200).json();
        assertThat(seen.path("state").asText()).isEqualTo("done");
        world.as(Role.COUNTY_CENTRE, "130426").get("/jobs/" + id).expectProblem(404, "not-found");
    }

    @Test
    void jobAskedForInATransactionThatFailsNeverWas() {
        long[] id = new long[1];

        assertThatThrownBy(() -> world.bean(Sql.class).inTransaction(() -> {
            id[0] = submit();
            throw new IllegalStateException("the request fails");
        })).hasMessage("the request fails");

        assertThatThrownBy(() -> jobs.get(OFFICER, id[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void jobOfAKilledReplicaGoesOnFromItsLastCommittedChunk() throws SQLException {
        long id = org.shouwang.kernel.Ids.next();
        try (Connection owner = world.asOwner(); Statement left = owner.createStatement()) {
            left.executeUpdate("""
                    INSERT INTO platform_job (id, kind, params, tenant, county_code, region_code, actor_id, actor, trace_id, state, attempt,
                        cancel_requested, total_items, done_items, rejected_items, checkpoint_text, created_at, started_at)
                    VALUES (%d, 'counting', '%s', '13', '130427', '130427', 'id-officer',
                        '{"id":"id-officer","username":"u","name":"n","roles":["county_centre"],"region":"130427","department":null}',
                        '', 'running', 1, FALSE, 5, 3, 0, '3', NOW(3), NOW(3))
                    """.formatted(id, name));
            left.executeUpdate("""
                    INSERT INTO platform_scheduled_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                    VALUES ('job', '%d', UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE, TRUE, 'replica-that-was-killed', UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, 7)
                    """.formatted(id));
        }

        Job job = ended(id);

        assertThat(job.state()).isEqualTo("done");
        assertThat(job.done()).isEqualTo(5);
        assertThat(counted()).as("only what was left to do").containsExactly("4", "5");
    }

    @Test
    void replicaThatWasGivenUpForDeadAndWakesUpWritesNothingMore() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        AtomicInteger visits = new AtomicInteger();
        CountingJob.INCIDENTS.put(name, number -> {
            if (number == 3 && visits.incrementAndGet() == 1) {
                asleep.countDown();
                await(awake);
            }
        });
        long id = submit();
        await(asleep);

        JobExecutor.Verdict secondReplica = world.bean(JobExecutor.class).execute(id, 0, () -> false);
        awake.countDown();

        assertThat(secondReplica).isEqualTo(JobExecutor.Verdict.OVER);
        Job job = ended(id);
        assertThat(job.state()).isEqualTo("done");
        assertThat(job.done()).isEqualTo(5);
        Eventually.get(() -> scheduled(id), none -> none == 0);
        assertThat(counted()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void twoReplicasOnOneDatabaseDoEachJobOnce() {
        try (ApplicationContext ignored = ApplicationContext.run(world.settings(Map.of()), "test")) {
            List<Long> ids = IntStream.range(0, 30).mapToObj(i -> jobs.submit(CountingJob.KIND, name + "-" + i, OFFICER, COUNTY)).toList();

            assertThat(ids.stream().map(this::ended).map(Job::state)).containsOnly("done");
        }
        assertThat(CountingJob.BEGUN.stream().filter(params -> params.startsWith(name))).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void officerCancelsARunningJobAndWhatWasCommittedStays() {
        CountDownLatch inSecond = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountingJob.INCIDENTS.put(name, number -> {
            if (number == 2) {
                inSecond.countDown();
                await(cancelled);
            }
        });
        long id = submit();
        await(inSecond);
        var answer = world.as(Role.COUNTY_CENTRE, COUNTY.value()).post("/jobs/" + id + "/cancellation", "").expect(200).json();
        cancelled.countDown();

        Job job = ended(id);
        assertThat(answer.path("abilities")).isEmpty();
        assertThat(job.state()).isEqualTo("cancelled");
        assertThat(job.done()).isEqualTo(2);
        assertThat(counted()).containsExactly("1", "2");
    }

    @Test
    void ruleThatSaysNoEndsTheJobWithItsProblemAndUndoesTheChunk() {
        CountingJob.INCIDENTS.put(name, number -> {
            if (number == 4) {
                throw new Refusal(CommonProblem.TOO_LARGE);
            }
        });

        Job job = ended(submit());

        assertThat(job.state()).isEqualTo("failed");
        assertThat(job.problem().type()).isEqualTo("urn:shouwang:problem:too-large");
        assertThat(job.done()).isEqualTo(3);
        assertThat(counted()).containsExactly("1", "2", "3");
    }

    @Test
    void jobStopsBetweenTwoChunksWhenItsReplicaShutsDownAndGoesOnLater() {
        long id = world.bean(Sql.class).inTransaction(() -> {
            long submitted = submit();
            world.bean(Sql.class).update("DELETE FROM platform_scheduled_task WHERE task_name = 'job' AND task_instance = ?", Long.toString(submitted));
            return submitted;
        });

        assertThat(world.bean(JobExecutor.class).execute(id, 0, () -> counted().size() == 2)).isEqualTo(JobExecutor.Verdict.GO_ON_ELSEWHERE);
        assertThat(counted()).containsExactly("1", "2");
        assertThat(world.bean(JobExecutor.class).execute(id, 0, () -> false)).isEqualTo(JobExecutor.Verdict.OVER);

        assertThat(counted()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void passingFaultIsTriedAgainAndALastingOneEndsTheJob() {
        long id = world.bean(Sql.class).inTransaction(() -> {
            long submitted = submit();
            world.bean(Sql.class).update("DELETE FROM platform_scheduled_task WHERE task_name = 'job' AND task_instance = ?", Long.toString(submitted));
            return submitted;
        });
        CountingJob.INCIDENTS.put(name, number -> {
            throw new IllegalStateException("the connection broke");
        });

        assertThat(world.bean(JobExecutor.class).execute(id, 0, () -> false)).isEqualTo(JobExecutor.Verdict.TRY_AGAIN);
        assertThat(jobs.get(OFFICER, id).state()).isEqualTo("running");
        assertThat(world.bean(JobExecutor.class).execute(id, 4, () -> false)).isEqualTo(JobExecutor.Verdict.OVER);

        Job job = jobs.get(OFFICER, id);
        assertThat(job.state()).isEqualTo("failed");
        assertThat(job.problem().type()).isEqualTo("urn:shouwang:problem:unexpected");
    }

    private long submit() {
        return jobs.submit(CountingJob.KIND, name, OFFICER, COUNTY);
    }

    private Job ended(long id) {
        return Eventually.get(() -> jobs.get(OFFICER, id), job -> Set.of("done", "failed", "cancelled").contains(job.state()));
    }

    private long scheduled(long id) {
        return world.bean(Sql.class).find("SELECT COUNT(*) FROM platform_scheduled_task WHERE task_name = 'job' AND task_instance = ?",
                row -> row.getLong(1), Long.toString(id)).orElseThrow();
    }

    private List<String> counted() {
        List<String> numbers = new java.util.ArrayList<>(world.bean(Sql.class).list(
                "SELECT subject_id FROM audit_entry WHERE operation = ? ORDER BY id DESC", row -> row.getString(1), "count-" + name));
        Collections.sort(numbers);
        return numbers;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
