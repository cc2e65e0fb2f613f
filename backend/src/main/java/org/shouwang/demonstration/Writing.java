package org.shouwang.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.usecase.RegistrationForm;

/** Writes villages side by side, and holds back whoever makes them faster than they are written. */
final class Writing implements AutoCloseable {

    /** While one waits for the database the others encrypt. */
    private static final int WRITERS = 3;
    private static final int AHEAD = 2 * WRITERS;

    private final VillageFiller filler;
    private final LocalDate today;
    private final LoadProgress progress;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final Semaphore places = new Semaphore(AHEAD);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Writing(VillageFiller filler, LocalDate today, LoadProgress progress) {
        this.filler = filler;
        this.today = today;
        this.progress = progress;
    }

    void add(Village village, List<RegistrationForm> households) {
        places.acquireUninterruptibly();
        throwFailure();
        writers.execute(() -> {
            try {
                filler.write(village, households, today);
                progress.written(households.size());
            } catch (RuntimeException failed) {
                failure.compareAndSet(null, failed);
            } finally {
                places.release();
            }
        });
    }

    /** Waits for the last village. */
    @Override
    public void close() {
        writers.close();
        throwFailure();
    }

    private void throwFailure() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("the demonstration could not be loaded", failed);
        }
    }
}
