package org.shouwang.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SheetDownloadTest {

    private static final byte[] FILE = "一户一码\n".repeat(40_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void aFileIsWholeThoughEveryBlockIsReadByAThreadThatThenEnds() throws Exception {
        try (InputStream download = SheetDownload.of(out -> unchecked(() -> out.write(FILE)))) {
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            byte[] target = new byte[1000];
            for (int count = 0; count >= 0; ) {
                received.write(target, 0, count);
                count = inAThreadOfItsOwn(download, target);
            }
            assertThat(Arrays.equals(received.toByteArray(), FILE)).isTrue();
        }
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndBreaksOff() {
        InputStream download = SheetDownload.of(out -> {
            unchecked(() -> out.write(FILE, 0, 20_000));
            throw new IllegalStateException("planted");
        });

        assertThatThrownBy(download::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("to its end");
    }

    @Test
    void theWriterStopsWhenNobodyReadsOn() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        InputStream download = SheetDownload.of(out -> {
            try {
                while (true) {
                    out.write(FILE);
                }
            } catch (IOException gone) {
                stopped.countDown();
            }
        });
        download.read();
        download.close();

        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int inAThreadOfItsOwn(InputStream download, byte[] target) throws Exception {
        CompletableFuture<Integer> count = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                count.complete(download.read(target));
            } catch (IOException e) {
                count.completeExceptionally(e);
            }
        });
        reader.join();
        return count.get();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
