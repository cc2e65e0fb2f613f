package org.shouwang.platform.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** CSV, in whatever encoding and with whatever separator the offices' programs write it. */
final class CsvSheetReader implements SheetReader {

    private static final int SAMPLE = 1 << 16;

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final SheetLimits limits;
    private @Nullable SheetRow next;
    private long line;
    private int rows;

    private CsvSheetReader(CsvReader<CsvRecord> csv, SheetLimits limits) {
        this.csv = csv;
        this.records = csv.iterator();
        this.limits = limits;
    }

    static CsvSheetReader open(InputStream in, SheetLimits limits) throws IOException {
        in.mark(SAMPLE);
        byte[] start = in.readNBytes(SAMPLE);
        in.reset();
        TextEncoding encoding = TextEncoding.of(start);
        in.skipNBytes(encoding.markLength());
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns() + 1)
                .maxFieldSize(limits.cellLength())
                .maxRecordSize(limits.cellLength() * 16)
                .build();
        return new CsvSheetReader(CsvReader.builder()
                .fieldSeparator(separator(encoding.text()))
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(1 << 18)
                .build(handler, new InputStreamReader(in, encoding.decoder())), limits);
    }

    /** The one that stands most often in one line: in the header, if nowhere else. */
    private static char separator(String sample) {
        char best = ',';
        long most = 0;
        for (String each : sample.lines().limit(20).toList()) {
            for (char candidate : new char[] {',', '\t', ';'}) {
                long count = each.chars().filter(character -> character == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
        }
        return best;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            CsvRecord csvRecord = read();
            if (csvRecord == null) {
                return false;
            }
            next = row(csvRecord);
        }
        return true;
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return row;
    }

    private @Nullable CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) {
                    throw TextEncoding.unreadable(line + 1);
                }
                if (cause instanceof IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            throw limits.malformed(line + 1);
        }
    }

    private @Nullable SheetRow row(CsvRecord csvRecord) {
        line = csvRecord.getStartingLineNumber();
        List<String> fields = csvRecord.getFields();
        List<String> cells = new ArrayList<>(fields.size());
        Map<Integer, CellFlaw> flaws = Map.of();
        boolean empty = true;
        for (int column = 0; column < fields.size(); column++) {
            String text = CellText.read(fields.get(column));
            if (TextEncoding.isGarbage(text)) {
                throw TextEncoding.unreadable(line);
            }
            empty &= text.isEmpty();
            cells.add(text);
            if (CellText.isFormula(text)) {
                flaws = with(flaws, column, CellFlaw.FORMULA);
            } else if (CellText.isRounded(text)) {
                flaws = with(flaws, column, CellFlaw.ROUNDED);
            }
        }
        if (empty) {
            return null;
        }
        if (cells.size() > limits.columns()) {
            throw limits.malformed(line);
        }
        if (++rows > limits.rows()) {
            throw limits.tooLarge();
        }
        return new SheetRow((int) line, cells, flaws);
    }

    static Map<Integer, CellFlaw> with(Map<Integer, CellFlaw> flaws, int column, CellFlaw flaw) {
        Map<Integer, CellFlaw> more = flaws.isEmpty() ? new HashMap<>() : flaws;
        more.put(column, flaw);
        return more;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
