package org.shouwang.platform.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A row as bytes: each value with its length before it, so that two different rows never give the same bytes. */
final class RowCodec {

    private static final int NULL = -1;

    private RowCodec() {}

    static byte[] encode(byte @Nullable [][] values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (byte[] value : values) {
                out.writeInt(value == null ? NULL : value.length);
                if (value != null) {
                    out.write(value);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte @Nullable [][] decode(DataInputStream in, int columns) throws IOException {
        byte[][] values = new byte[columns][];
        for (int i = 0; i < columns; i++) {
            int length = in.readInt();
            values[i] = length == NULL ? null : in.readNBytes(length);
            if (values[i] != null && values[i].length != length) {
                throw new IOException("a row ends early");
            }
        }
        return values;
    }
}
