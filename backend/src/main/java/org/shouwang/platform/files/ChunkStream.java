package org.shouwang.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads chunks one after the other; an end before the known size is an error, not an end. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private long left;
    private int next;
    private byte[] chunk = new byte[0];
    private int position;

    ChunkStream(IntFunction<Optional<byte[]>> chunks, long size) {
        this.chunks = chunks;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == chunk.length) {
            if (left == 0) {
                return -1;
            }
            chunk = chunks.apply(next++).orElseThrow(() -> new EOFException("a chunk of the stored file is missing"));
            position = 0;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        left -= count;
        return count;
    }
}
