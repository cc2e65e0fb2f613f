package org.shouwang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.database.Sql;
import org.shouwang.world.Eventually;
import org.shouwang.world.World;

class OutboxTest {

    private final World world = World.get();
    private final Outbox outbox = world.bean(Outbox.class);
    private final Sql sql = world.bean(Sql.class);
    private final String key = UUID.randomUUID().toString();

    @Test
    void listenerIsToldWithinASecondOfTheCommitAndNotBefore() {
        Instant[] committed = new Instant[1];
        sql.inTransaction(() -> {
            outbox.publish(new Counted(key, 1));
            assertThat(Listener.told(key)).isEmpty();
            committed[0] = Instant.now();
        });

        Eventually.get(() -> Listener.told(key), told -> told.equals(List.of(1)));
        assertThat(Duration.between(committed[0], Instant.now())).isLessThan(Duration.ofSeconds(1));
        Eventually.get(this::waiting, none -> none == 0);
    }

    @Test
    void eventOfAChangeThatFailsIsNeverTold() {
        assertThatThrownBy(() -> sql.inTransaction(() -> {
            outbox.publish(new Counted(key, 1));
            throw new IllegalStateException("the change fails");
        })).hasMessage("the change fails");
        outbox.publish(new Counted(key, 2));

        Eventually.get(() -> Listener.told(key), told -> !told.isEmpty());
        assertThat(Listener.told(key)).containsExactly(2);
    }

    @Test
    void listenerThatFailsIsToldAgainAndLaterEventsOfTheKeyWait() {
        AtomicInteger failures = new AtomicInteger();
        Listener.INCIDENTS.put(key, event -> {
            if (event.number() == 1 && failures.incrementAndGet() <= 2) {
                throw new IllegalStateException("not yet");
            }
        });
        sql.inTransaction(() -> {
            outbox.publish(new Counted(key, 1));
            outbox.publish(new Counted(key, 2));
        });

        Eventually.get(() -> Listener.told(key), told -> told.size() == 2);
        assertThat(Listener.told(key)).containsExactly(1, 2);
        assertThat(failures).hasValue(3);
    }

    @Test
    void twoReplicasTellEachEventOnceAndInOrderPerKey() {
        try (ApplicationContext ignored = ApplicationContext.run(world.settings(Map.of()), "test")) {
            IntStream.range(0, 30).forEach(number -> sql.inTransaction(() ->
                    IntStream.range(0, 4).forEach(story -> outbox.publish(new Counted(key + story, number)))));

            for (int story = 0; story < 4; story++) {
                String each = key + story;
                Eventually.get(() -> Listener.told(each), told -> told.size() >= 30);
                assertThat(Listener.told(each)).isEqualTo(IntStream.range(0, 30).boxed().toList());
            }
        }
    }

    @Test
    void replicaKilledInTheMiddleOfADeliveryLeavesTheEventToAnother() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        AtomicInteger deliveries = new AtomicInteger();
        Listener.INCIDENTS.put(key, event -> {
            if (deliveries.incrementAndGet() == 1) {
                reading.countDown();
                await(killed);
                throw new IllegalStateException("its connection is gone: nothing was committed");
            }
        });
        outbox.publish(new Counted(key, 1));
        await(reading);
        assertThat(waiting()).as("the event stays until its delivery is committed").isEqualTo(1);
        killed.countDown();

        Eventually.get(() -> Listener.told(key), told -> told.equals(List.of(1)));
    }

    @Test
    void eventThatNobodyCanDeliverIsCountedAsDeadAndDoesNotHoldUpItsKey() {
        Listener.INCIDENTS.put(key, event -> {
            if (event.number() == 1) {
                throw new IllegalStateException("never");
            }
        });
        int before = world.bean(Deliveries.class).dead();
        sql.inTransaction(() -> {
            outbox.publish(new Counted(key, 1));
            sql.update("UPDATE platform_event SET attempts = ? WHERE event_key = ?", Deliveries.MOST_ATTEMPTS - 1, key);
            outbox.publish(new Counted(key, 2));
        });

        Eventually.get(() -> Listener.told(key), told -> told.equals(List.of(2)));
        assertThat(world.bean(Deliveries.class).dead()).isEqualTo(before + 1);
    }

    @Test
    void pausesGrowToHalfAnHour() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(Deliveries::pauseAfter).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 1800L);
    }

    private int waiting() {
        return sql.find("SELECT COUNT(*) FROM platform_event WHERE event_key = ?", row -> row.getInt(1), key).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
