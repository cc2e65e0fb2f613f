package org.shouwang.platform.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.shouwang.platform.problem.Refusal;

/**
 * The rows of a CSV or XLSX file, one after the other; rows without content are left out. What cannot be read throws a
 * {@link Refusal} of a {@link SheetProblem}. An {@link UncheckedIOException} is the storage's fault, not the file's.
 */
public interface SheetReader extends Iterator<SheetRow>, AutoCloseable {

    int SNIFFED = 8;

    static SheetReader open(SheetSource source, SheetLimits limits) {
        try {
            byte[] start;
            try (InputStream in = source.open()) {
                start = in.readNBytes(SNIFFED);
            }
            return switch (SheetFormat.of(start)) {
                case XLSX -> XlsxReader.open(source, limits);
                case CSV -> CsvSheetReader.open(new BufferedInputStream(source.open(), 1 << 16), limits);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    void close();
}
