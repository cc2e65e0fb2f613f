package org.shouwang.platform.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.platform.problem.Refusal;

/**
 * Which encoding a text file has, judged by its beginning. GB18030 contains GBK and GB2312, which Chinese Excel writes.
 *
 * @param charset of the file
 * @param markLength bytes of the byte order mark in front
 * @param text the beginning, decoded
 */
record TextEncoding(Charset charset, int markLength, String text) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static TextEncoding of(byte[] start) {
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return decoded(start, StandardCharsets.UTF_8, 3).orElseThrow(() -> unreadable(1));
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return decoded(start, StandardCharsets.UTF_16LE, 2).orElseThrow(() -> unreadable(1));
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return decoded(start, StandardCharsets.UTF_16BE, 2).orElseThrow(() -> unreadable(1));
        }
        return List.of(StandardCharsets.UTF_8, GB18030).stream()
                .flatMap(charset -> decoded(start, charset, 0).stream())
                .findFirst()
                .orElseThrow(() -> unreadable(1));
    }

    static Refusal unreadable(long line) {
        return new Refusal(SheetProblem.WRONG_ENCODING, Map.of("line", line));
    }

    /** For the whole file: the first wrong byte stops the reading instead of becoming a question mark in somebody's name. */
    CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** No text holds them; a picture or a program does. */
    static boolean isGarbage(String text) {
        for (int place = 0; place < text.length(); place++) {
            char each = text.charAt(place);
            if (each < ' ' && each != '\t' && each != '\n' && each != '\r' || each == '\uFFFD' || each == '\u007F') {
                return true;
            }
        }
        return false;
    }

    private static Optional<TextEncoding> decoded(byte[] start, Charset charset, int mark) {
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        // A character that is cut off at the end of the sample is no fault: endOfInput is false.
        if (decoder.decode(ByteBuffer.wrap(start, mark, start.length - mark), text, false).isError()) {
            return Optional.empty();
        }
        String read = text.flip().toString();
        return isGarbage(read) ? Optional.empty() : Optional.of(new TextEncoding(charset, mark, read));
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int place = 0; place < mark.length; place++) {
            if ((start[place] & 0xff) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
