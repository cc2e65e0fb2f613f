package org.shouwang.architecture;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbered clauses of the policy documents, each in a few words. */
final class Clauses {

    private Clauses() {}

    /**
     * @param rule in a few English words
     * @param title as the document has it
     */
    record Words(String rule, String title) {}

    /** By id, in the order of the documents. */
    static Map<String, Words> all() {
        Map<String, Words> clauses = new LinkedHashMap<>();
        try (InputStream file = Clauses.class.getResourceAsStream("/architecture/clauses.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> clauses.put(row.getField("id"), new Words(row.getField("rule"), row.getField("title"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clauses;
    }
}
