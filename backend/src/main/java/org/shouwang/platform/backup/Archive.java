package org.shouwang.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables one after the other in one stream. */
final class Archive {

    private static final String TABLE = "table";
    private static final String END = "end";

    private Archive() {}

    /** What is told while an archive is read. */
    interface Reader {

        /** @param definition how the table is made, empty where that is known otherwise */
        void table(String name, List<String> columns, String definition) throws Exception;

        void row(byte @Nullable [][] values) throws Exception;

        void endOfTable() throws Exception;
    }

    static final class Writer implements AutoCloseable {

        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void table(String name, List<String> columns, String definition) throws IOException {
            out.writeUTF(TABLE);
            out.writeUTF(name);
            out.writeUTF(definition);
            out.writeInt(columns.size());
            for (String column : columns) {
                out.writeUTF(column);
            }
        }

        void row(byte[] encoded) throws IOException {
            out.writeBoolean(true);
            out.write(encoded);
        }

        void endOfTable() throws IOException {
            out.writeBoolean(false);
        }

        @Override
        public void close() throws IOException {
            out.writeUTF(END);
            out.close();
        }
    }

    static void read(DataInputStream in, Reader reader) throws Exception {
        String word;
        while ((word = in.readUTF()).equals(TABLE)) {
            String name = in.readUTF();
            String definition = in.readUTF();
            List<String> columns = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                columns.add(in.readUTF());
            }
            reader.table(name, columns, definition);
            while (in.readBoolean()) {
                reader.row(RowCodec.decode(in, columns.size()));
            }
            reader.endOfTable();
        }
        if (!word.equals(END) || in.read() >= 0) {
            throw new IOException("the archive does not end where it should");
        }
    }

    /** Reads an archive for nothing but its totals. */
    static Map<String, TableTotal> totals(DataInputStream in) throws Exception {
        Map<String, TableTotal> totals = new LinkedHashMap<>();
        read(in, new Reader() {
            private String table = "";
            private Fingerprint fingerprint = new Fingerprint();

            @Override
            public void table(String name, List<String> columns, String definition) {
                table = name;
                fingerprint = new Fingerprint();
            }

            @Override
            public void row(byte @Nullable [][] values) {
                fingerprint.add(RowCodec.encode(values));
            }

            @Override
            public void endOfTable() {
                totals.put(table, fingerprint.total());
            }
        });
        return totals;
    }
}
