package org.shouwang.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a form with files part by part from the line, as it comes. The server's own way would keep parts in memory or write
 * them to a disk in plain text; personal data must do neither.
 */
public final class MultipartForm {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data\\s*;.*?boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70})).*");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
    private static final int LONGEST_HEADER = 8_192;
    private static final int LONGEST_TEXT = 1_000;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private boolean first = true;
    private boolean last;
    private Content open = new Content(true);

    /**
     * One part of the form.
     *
     * @param fileName as the sender calls it; empty for a field
     * @param content to be read before the next part is asked for; what is left is passed over
     */
    public record Part(String name, Optional<String> fileName, InputStream content) {

        /** The text of a field; longer texts are cut. */
        public String text() throws IOException {
            return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    private MultipartForm(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Empty when the content type is none of a form with a boundary. */
    public static Optional<MultipartForm> of(InputStream in, String contentType) {
        Matcher type = BOUNDARY.matcher(contentType);
        return type.matches() ? Optional.of(new MultipartForm(in, type.group(1) == null ? type.group(2) : type.group(1))) : Optional.empty();
    }

    /**
     * The next part; empty after the last one.
     *
     * @throws EOFException when the form breaks off
     */
    public Optional<Part> next() throws IOException {
        if (first) {
            first = false;
            passOver(Arrays.copyOfRange(delimiter, 2, delimiter.length));
        } else {
            open.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (last || endsHere()) {
            last = true;
            return Optional.empty();
        }
        String header = header();
        open = new Content(false);
        Matcher name = NAME.matcher(header);
        Matcher file = FILE_NAME.matcher(header);
        return Optional.of(new Part(name.find() ? name.group(1) : "", file.find() ? Optional.of(file.group(1)) : Optional.empty(), open));
    }

    private void passOver(byte[] start) throws IOException {
        need(start.length);
        if (!Arrays.equals(buffer, begin, begin + start.length, start, 0, start.length)) {
            throw new EOFException("no boundary");
        }
        begin += start.length;
    }

    /** Behind a boundary stand two hyphens at the end of the form, else a line break. */
    private boolean endsHere() throws IOException {
        need(2);
        boolean ends = buffer[begin] == '-' && buffer[begin + 1] == '-';
        begin += 2;
        return ends;
    }

    private String header() throws IOException {
        byte[] header = new byte[LONGEST_HEADER];
        for (int length = 0; length < LONGEST_HEADER; length++) {
            need(1);
            header[length] = buffer[begin++];
            if (length >= 3 && header[length] == '\n' && header[length - 1] == '\r' && header[length - 2] == '\n') {
                return new String(header, 0, length, StandardCharsets.UTF_8);
            }
        }
        throw new EOFException("header without end");
    }

    private void need(int bytes) throws IOException {
        while (end - begin < bytes) {
            if (!fill()) {
                throw new EOFException("the form breaks off");
            }
        }
    }

    private boolean fill() throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    /** Up to the next boundary. */
    private final class Content extends InputStream {

        private boolean ended;

        Content(boolean ended) {
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!ended) {
                int boundary = find();
                // What may be the beginning of a boundary waits until more of it is there.
                int available = boundary >= 0 ? boundary - begin : end - begin - (delimiter.length - 1);
                if (available > 0) {
                    int count = Math.min(length, available);
                    System.arraycopy(buffer, begin, target, offset, count);
                    begin += count;
                    return count;
                }
                if (boundary >= 0) {
                    begin = boundary + delimiter.length;
                    ended = true;
                } else {
                    need(end - begin + 1);
                }
            }
            return -1;
        }

        private int find() {
            for (int place = begin; place + delimiter.length <= end; place++) {
                if (buffer[place] == '\r' && Arrays.equals(buffer, place, place + delimiter.length, delimiter, 0, delimiter.length)) {
                    return place;
                }
            }
            return -1;
        }
    }
}
