package org.shouwang.platform.sheets;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is written while it is sent; neither side waits for more than a few blocks of the other. */
public final class SheetDownload {

    private static final Logger LOG = LoggerFactory.getLogger(SheetDownload.class);
    private static final int BLOCK = 1 << 13;
    private static final int BLOCKS = 8;
    /** A reader that takes nothing for so long has gone without saying so. */
    private static final int PATIENCE_SECONDS = 60;

    private SheetDownload() {}

    /** @param content writes the file; when it fails, the download breaks off instead of ending as if it were whole */
    public static InputStream of(Consumer<OutputStream> content) {
        Download download = new Download();
        Thread.ofVirtual().name("sheet-download").start(() -> download.write(content));
        return download;
    }

    /**
     * Blocks from the writer's thread to whichever thread reads. Not a piped stream: that one breaks off when the thread that
     * read last has ended, and the server reads each block on another thread.
     */
    private static final class Download extends InputStream {

        private static final byte[] END = new byte[0];

        private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS);
        private volatile boolean complete;
        private volatile boolean closed;
        private byte[] block = {};
        private int place;
        private boolean ended;

        void write(Consumer<OutputStream> content) {
            try {
                OutputStream out = new BufferedOutputStream(new Blocks(), BLOCK);
                content.accept(new Unclosed(out));
                out.flush();
                complete = true; // before the end can be seen
            } catch (UncheckedIOException | IOException gone) {
                LOG.info("a download was not taken to its end");
            } catch (RuntimeException failed) {
                LOG.error("a download could not be written to its end", failed);
            } finally {
                end();
            }
        }

        private void end() {
            try {
                hand(END);
            } catch (IOException gone) {
                closed = true; // nobody is left to be told
            }
        }

        private void hand(byte[] bytes) throws IOException {
            try {
                for (int second = 0; second < PATIENCE_SECONDS && !closed; second++) {
                    if (blocks.offer(bytes, 1, TimeUnit.SECONDS)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("nobody reads on");
        }

        @Override
        public synchronized int read() throws IOException {
            return isAtEnd() ? -1 : block[place++] & 0xff;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int count = Math.min(length, block.length - place);
            System.arraycopy(block, place, target, offset, count);
            place += count;
            return count;
        }

        /** Waits for the next block when this one is used up. */
        private boolean isAtEnd() throws IOException {
            if (!ended && place == block.length) {
                block = next();
                place = 0;
                ended = block == END;
            }
            if (ended && !complete) {
                throw new IOException("the file could not be written to its end");
            }
            return ended;
        }

        private byte[] next() throws IOException {
            try {
                return blocks.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        /** The writer stops at its next block. */
        @Override
        public void close() {
            closed = true;
            blocks.clear();
        }

        private final class Blocks extends OutputStream {

            @Override
            public void write(int value) throws IOException {
                hand(new byte[] {(byte) value});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > 0) {
                    hand(Arrays.copyOfRange(bytes, offset, offset + length));
                }
            }
        }
    }

    /** Who writes the file may close it; the download ends when all of it was written. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
