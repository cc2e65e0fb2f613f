package org.shouwang.platform.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Inflater;

/** The bytes of an archive, with a little looking ahead, and the last ones remembered: there its directory ends. */
final class PackedBytes {

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private long count;

    PackedBytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken. */
    long count() {
        return count;
    }

    int number2() throws IOException {
        byte[] two = bytes(2);
        return two[0] & 0xff | (two[1] & 0xff) << 8;
    }

    int number4() throws IOException {
        int number = peek4(0);
        take(4);
        return number;
    }

    /** The number that stands so many bytes ahead, without taking it. */
    int peek4(int ahead) throws IOException {
        need(ahead + 4);
        int place = begin + ahead;
        return buffer[place] & 0xff | (buffer[place + 1] & 0xff) << 8 | (buffer[place + 2] & 0xff) << 16 | buffer[place + 3] << 24;
    }

    byte[] bytes(int length) throws IOException {
        byte[] taken = new byte[length];
        for (int done = 0; done < length;) {
            done += read(taken, done, length - done);
        }
        return taken;
    }

    int read(byte[] target, int offset, int length) throws IOException {
        need(1);
        int some = Math.min(length, end - begin);
        System.arraycopy(buffer, begin, target, offset, some);
        take(some);
        return some;
    }

    void hand(Inflater inflater) throws IOException {
        need(1);
        int some = end - begin;
        inflater.setInput(buffer, begin, some);
        take(some);
    }

    /** What the inflater did not use; it was handed over last. */
    void giveBack(int unused) {
        begin -= unused;
        count -= unused;
    }

    /** Reads to the end of the file, where a complete archive has the end of its directory. */
    void mustEndWithDirectory() throws IOException {
        byte[] tail = new byte[DIRECTORY_END_LENGTH + LONGEST_COMMENT];
        int length = 0;
        do {
            int some = end - begin;
            int kept = Math.min(length, tail.length - some);
            System.arraycopy(tail, length - kept, tail, 0, kept);
            System.arraycopy(buffer, begin, tail, kept, some);
            length = kept + some;
            take(some);
        } while (fill());
        for (int place = length - DIRECTORY_END_LENGTH; place >= 0; place--) {
            if ((tail[place] & 0xff | (tail[place + 1] & 0xff) << 8 | (tail[place + 2] & 0xff) << 16 | tail[place + 3] << 24) == DIRECTORY_END) {
                return;
            }
        }
        throw new EOFException("no end of directory");
    }

    void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(int some) {
        begin += some;
        count += some;
    }

    private void need(int bytes) throws IOException {
        while (end - begin < bytes) {
            if (!fill()) {
                throw new EOFException("cut off");
            }
        }
    }

    private boolean fill() throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        int some = in.read(buffer, end, buffer.length - end);
        if (some > 0) {
            end += some;
        }
        return some > 0;
    }
}
