package org.shouwang.platform.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.shouwang.platform.problem.Refusal;

/**
 * Walks the parts of an XLSX file in their order and counts: parts, bytes, and how many times larger they become. What
 * goes over a limit stops before it is unpacked further. Names of parts are compared, never used as paths.
 *
 * <p>Not the JDK's ZipInputStream: it fails on the 64-bit sizes behind a part that programs write who stream their sheets.
 */
final class ZipGuard implements AutoCloseable {

    /** Below this an honest part may be all blanks. */
    private static final long ALWAYS_ALLOWED = 8 << 20;
    private static final int PART = 0x04034b50;
    private static final int BEHIND_PART = 0x08074b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UNKNOWN_SIZE = -1;

    private final PackedBytes packed;
    private final SheetLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checkSum = new CRC32();
    private boolean inPart;
    private boolean sizesBehind;
    private int method;
    private long storedLeft;
    private int expectedCheckSum;
    private long inflated;
    private int parts;

    ZipGuard(SheetSource source, SheetLimits limits) throws IOException {
        this.packed = new PackedBytes(source.open());
        this.limits = limits;
    }

    /** The name of the next part; empty at the end of a complete file. The content of the part before must be closed. */
    Optional<String> nextPart() {
        try {
            int signature = packed.number4();
            if (signature == DIRECTORY) {
                packed.mustEndWithDirectory();
                return Optional.empty();
            }
            if (signature != PART) {
                throw new ZipException("no part");
            }
            if (++parts > limits.parts()) {
                throw bomb();
            }
            return Optional.of(beginPart());
        } catch (IOException broken) {
            throw refusal(broken);
        }
    }

    private String beginPart() throws IOException {
        packed.number2(); // version
        int flags = packed.number2();
        method = packed.number2();
        packed.number4(); // time
        expectedCheckSum = packed.number4();
        storedLeft = packed.number4();
        packed.number4(); // inflated size: counted, not believed
        int nameLength = packed.number2();
        int extraLength = packed.number2();
        String name = new String(packed.bytes(nameLength), StandardCharsets.UTF_8);
        packed.bytes(extraLength);
        sizesBehind = (flags & SIZES_BEHIND) != 0;
        if ((flags & ENCRYPTED) != 0) {
            throw new Refusal(SheetProblem.NOT_A_SHEET);
        }
        if (method != DEFLATED && (method != STORED || sizesBehind || storedLeft <= UNKNOWN_SIZE)) {
            throw new ZipException("method");
        }
        inflater.reset();
        checkSum.reset();
        inPart = true;
        return name;
    }

    private void endPart() throws IOException {
        inPart = false;
        if (sizesBehind) {
            if (packed.peek4(0) == BEHIND_PART) {
                packed.number4();
            }
            expectedCheckSum = packed.number4();
            packed.bytes(isSignature(packed.peek4(8)) ? 8 : 16);
        }
        if (expectedCheckSum != (int) checkSum.getValue()) {
            throw new ZipException("check sum");
        }
    }

    private static boolean isSignature(int number) {
        return number == PART || number == DIRECTORY;
    }

    /** The content of the part; closing it reads it to its end, so that its check sum is looked at in any case. */
    InputStream content() {
        return new Part();
    }

    /** A broken file is its sender's matter; a broken storage is ours. */
    static RuntimeException refusal(IOException broken) {
        return broken instanceof ZipException || broken instanceof EOFException
                ? new Refusal(SheetProblem.DAMAGED)
                : new UncheckedIOException(broken);
    }

    private Refusal bomb() {
        return new Refusal(SheetProblem.COMPRESSION_BOMB, Map.of("compression", limits.compression(), "parts", limits.parts()));
    }

    @Override
    public void close() {
        inflater.end();
        packed.close();
    }

    private int unpack(byte[] target, int offset, int length) throws IOException {
        if (!inPart) {
            return -1;
        }
        int count = method == STORED ? copy(target, offset, length) : inflate(target, offset, length);
        if (count < 0) {
            endPart();
            return -1;
        }
        checkSum.update(target, offset, count);
        inflated += count;
        if (inflated > limits.inflatedBytes()) {
            throw limits.tooLarge();
        }
        if (inflated > ALWAYS_ALLOWED && inflated > packed.count() * limits.compression()) {
            throw bomb();
        }
        return count;
    }

    private int copy(byte[] target, int offset, int length) throws IOException {
        if (storedLeft == 0) {
            return -1;
        }
        int count = packed.read(target, offset, (int) Math.min(length, storedLeft));
        storedLeft -= count;
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(target, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    packed.giveBack(inflater.getRemaining());
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("dictionary");
                }
                packed.hand(inflater);
            }
        } catch (DataFormatException damaged) {
            throw new ZipException("deflate");
        }
    }

    private final class Part extends InputStream {

        private final byte[] one = new byte[1];

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return length == 0 ? 0 : unpack(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            byte[] buffer = new byte[1 << 14];
            while (read(buffer, 0, buffer.length) >= 0) {
                // only counted
            }
        }
    }
}
