package org.shouwang.platform.files;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;

/**
 * Stores and reads files in the database. A chunk is encrypted with its place in its file, so chunks cannot be swapped. Each
 * chunk is a transaction of its own: an upload lasts as long as its sender's line, and no connection waits for that.
 */
@Singleton
public class StoredFiles {

    static final int CHUNK = 1 << 20;

    /** An upload that has not ended by then never will: its server was killed. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;
    private final long limit;

    StoredFiles(Sql sql, FieldCipher cipher, Clock clock, @Value("${shouwang.files.limit-megabytes:200}") int limitMegabytes) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
        this.limit = (long) limitMegabytes << 20;
    }

    /**
     * Looks at what an upload announces before a byte of it is read.
     *
     * @param announced bytes of the whole request; a form around the file is small
     * @throws Refusal 413 when that cannot fit
     */
    public void expect(long announced) {
        if (announced > limit + CHUNK) {
            throw tooLarge();
        }
    }

    private Refusal tooLarge() {
        return new Refusal(FileProblem.TOO_LARGE, Map.of("limitMegabytes", limit >> 20));
    }

    /**
     * Reads a stream to its end and stores it. Do not call it in a transaction.
     *
     * @return the file, complete
     * @throws Refusal 413 when it is too large, 400 when the stream breaks or holds nothing; nothing is kept then
     */
    public StoredFile store(InputStream content, NewFile file) {
        long id = Ids.next();
        begin(id, file);
        try {
            return finish(id, copy(id, content, new Tenant(file.region().tenant().value())));
        } catch (IOException broken) {
            delete(id);
            throw new Refusal(FileProblem.TRUNCATED);
        } catch (RuntimeException failed) {
            delete(id);
            throw failed;
        }
    }

    /** A file inside the jurisdiction. */
    public Optional<StoredFile> find(Jurisdiction jurisdiction, long id) {
        return sql.find("SELECT " + StoredFile.COLUMNS + """

                FROM platform_file
                WHERE id = ? AND region_code >= ? AND region_code < ? AND state = 'stored'
                """, StoredFile::read, id, jurisdiction.from(), jurisdiction.to());
    }

    /** The content, decrypted while it is read: a megabyte in memory at a time. */
    public InputStream open(StoredFile file) {
        return new ChunkStream(seq -> sql.find("SELECT content FROM platform_file_chunk WHERE file_id = ? AND seq = ?",
                        row -> row.getBytes(1), file.id(), seq)
                .map(chunk -> cipher.decryptBytes(address(file.id(), new Tenant(file.region().tenant().value()), seq), chunk)), file.size());
    }

    /** Deletes a file and its content; nothing happens when it is gone already. */
    public void delete(long id) {
        // Chunk by chunk: a transaction that deletes 200 MB at once would be a burden for replicas of the database.
        while (sql.update("DELETE FROM platform_file_chunk WHERE file_id = ? LIMIT 16", id) > 0) {
            continue;
        }
        sql.update("DELETE FROM platform_file WHERE id = ?", id);
    }

    /** Deletes what is past its time, and what a killed server left unfinished. */
    int deleteOverdue() {
        Instant now = clock.instant();
        var overdue = sql.list("""
                SELECT id
                FROM platform_file
                WHERE keep_until < ? OR (state = 'uploading' AND created_at < ?)
                """, row -> row.getLong(1), now, now.minus(LONGEST_UPLOAD));
        overdue.forEach(this::delete);
        return overdue.size();
    }

    private void begin(long id, NewFile file) {
        String region = file.region().value();
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO platform_file (id, tenant, county_code, region_code, name, state, size_bytes, sha256, actor_id, created_at, keep_until)
                VALUES (?, ?, ?, ?, ?, 'uploading', 0, '', ?, ?, ?)
                """, id, file.region().tenant().value(), region.length() < 6 ? "" : region.substring(0, 6), region, file.name(),
                file.uploader().id(), now, now.plus(file.keep()));
    }

    private Copied copy(long id, InputStream content, Tenant tenant) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk;
        for (int seq = 0; (chunk = content.readNBytes(CHUNK)).length > 0; seq++) {
            size += chunk.length;
            if (size > limit) {
                throw tooLarge();
            }
            digest.update(chunk);
            sql.update("INSERT INTO platform_file_chunk (file_id, seq, content) VALUES (?, ?, ?)",
                    id, seq, cipher.encryptBytes(address(id, tenant, seq), chunk));
        }
        if (size == 0) {
            throw new Refusal(FileProblem.EMPTY);
        }
        return new Copied(size, HexFormat.of().formatHex(digest.digest()));
    }

    private StoredFile finish(long id, Copied copied) {
        sql.update("UPDATE platform_file SET state = 'stored', size_bytes = ?, sha256 = ? WHERE id = ?", copied.size, copied.sha256, id);
        return sql.find("SELECT " + StoredFile.COLUMNS + " FROM platform_file WHERE id = ?", StoredFile::read, id).orElseThrow();
    }

    private static FieldAddress address(long id, Tenant tenant, int seq) {
        return new FieldAddress(tenant, "platform_file_chunk", "content." + seq, id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Copied(long size, String sha256) {}
}
