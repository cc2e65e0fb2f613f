package org.shouwang.household.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.imports.Layout.FoundColumns;
import org.shouwang.household.store.RegisterWriter;
import org.shouwang.platform.sheets.SheetLimits;
import org.shouwang.platform.sheets.SheetReader;
import org.shouwang.platform.sheets.SheetSource;
import org.shouwang.platform.time.Background;

/**
 * Reads and judges the households of a file in a thread of its own, one chunk ahead of whoever writes them: reading is work
 * for the processor, writing is waiting for the database.
 */
final class ChunkReading implements AutoCloseable {

    /** Together with the number of households: a chunk stays below what one statement may carry. */
    private static final int ROWS = 2_000;

    /**
     * @param households judged, in the order of the file
     * @param rowsBefore rows of the file that were done before this chunk
     */
    record Chunk(List<JudgedHousehold> households, int rowsBefore) {

        int rows() {
            return households.stream().mapToInt(household -> household.rows().size()).sum();
        }
    }

    /** What the reader has to say: a chunk, the end, or what ended it. */
    private record Message(@Nullable Chunk chunk, @Nullable RuntimeException fault) {}

    private final BlockingQueue<Message> queue = new SynchronousQueue<>();
    private final Thread reader;

    /**
     * @param judge made in the reading thread's time; it must see also the rows that are done, to remember their persons
     * @param done rows to pass over
     */
    ChunkReading(SheetSource file, Layout layout, Function<FoundColumns, HouseholdJudge> judge, int done) {
        reader = Background.threads("household-import-reader").newThread(() -> tell(() -> read(file, layout, judge, done)));
        reader.start();
    }

    /** Empty at the end of the file. */
    Optional<Chunk> next() {
        try {
            Message message = queue.take();
            if (message.fault() != null) {
                throw message.fault();
            }
            return Optional.ofNullable(message.chunk());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for rows", stopped);
        }
    }

    private void tell(Supplier<Message> reading) {
        Message last;
        try {
            last = reading.get();
        } catch (RuntimeException fault) {
            last = new Message(null, fault);
        }
        try {
            queue.put(last);
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    private Message read(SheetSource file, Layout layout, Function<FoundColumns, HouseholdJudge> judges, int done) {
        try (SheetReader rows = SheetReader.open(file, SheetLimits.DEFAULT)) {
            FoundColumns columns = layout.find(rows);
            HouseholdJudge judge = judges.apply(columns);
            FileHouseholds households = new FileHouseholds(rows, columns);
            List<JudgedHousehold> chunk = new ArrayList<>();
            int read = 0;
            int inChunk = 0;
            while (households.hasNext()) {
                JudgedHousehold judged = judge.judge(households.next());
                int size = judged.rows().size();
                if (read < done) {
                    read += size;
                    continue;
                }
                if (!chunk.isEmpty() && (inChunk + size > ROWS || chunk.size() == RegisterWriter.CHUNK)) {
                    queue.put(new Message(new Chunk(chunk, read), null));
                    read += inChunk;
                    chunk = new ArrayList<>();
                    inChunk = 0;
                }
                chunk.add(judged);
                inChunk += size;
            }
            if (!chunk.isEmpty()) {
                queue.put(new Message(new Chunk(chunk, read), null));
            }
            return new Message(null, null);
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
            return new Message(null, null);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
