package org.shouwang.platform.sheets;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is written while it is sent; neither side waits for more than a few kilobytes of the other. */
public final class SheetDownload {

    private static final Logger LOG = LoggerFactory.getLogger(SheetDownload.class);
    private static final int PIPE = 1 << 16;

    private SheetDownload() {}

    /** @param content writes the file; when it fails, the download breaks off instead of ending as if it were whole */
    public static InputStream of(Consumer<OutputStream> content) {
        Download download = new Download();
        Thread.ofVirtual().name("sheet-download").start(() -> download.write(content));
        return download;
    }

    private static final class Download extends PipedInputStream {

        private final PipedOutputStream out;
        private volatile boolean complete;

        Download() {
            super(PIPE);
            try {
                out = new PipedOutputStream(this);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        void write(Consumer<OutputStream> content) {
            try (out) {
                content.accept(new Unclosed(out));
                complete = true; // before the end can be seen
            } catch (UncheckedIOException | IOException gone) {
                LOG.info("a download was not taken to its end");
            } catch (RuntimeException failed) {
                LOG.error("a download could not be written to its end", failed);
            }
        }

        @Override
        public synchronized int read() throws IOException {
            int value = super.read();
            return value < 0 ? ended() : value;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            return count < 0 ? ended() : count;
        }

        private int ended() throws IOException {
            if (!complete) {
                throw new IOException("the file could not be written to its end");
            }
            return -1;
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
