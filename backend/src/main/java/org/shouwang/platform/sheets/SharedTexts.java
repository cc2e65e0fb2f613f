package org.shouwang.platform.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that the cells of an XLSX file point into, as plain bytes: a million of them are 20 MB, not 80. */
final class SharedTexts {

    private final SheetLimits limits;
    private byte[] bytes = new byte[1 << 14];
    private int[] ends = new int[1 << 10];
    private int size;

    SharedTexts(SheetLimits limits) {
        this.limits = limits;
    }

    void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int begin = end(size - 1);
        long end = (long) begin + utf8.length;
        if (end + 4L * size > limits.sharedTextBytes()) {
            throw limits.tooLarge();
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(end, bytes.length * 3L / 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 3 / 2);
        }
        System.arraycopy(utf8, 0, bytes, begin, utf8.length);
        ends[size++] = (int) end;
    }

    /** Empty for a number that points nowhere. */
    String get(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        int begin = end(index - 1);
        return new String(bytes, begin, ends[index] - begin, StandardCharsets.UTF_8);
    }

    private int end(int index) {
        return index < 0 ? 0 : ends[index];
    }
}
