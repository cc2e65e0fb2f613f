package org.shouwang.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One link of a tenant's chain.
 *
 * @param seq  gapless from 1
 * @param hash over the link before, the number and every column of the entry
 */
record Seal(String tenant, long seq, long entryId, byte[] hash, byte[] previousHash) {

    /** What stands before the first link of every tenant. */
    static final byte[] BEGINNING = new byte[32];

    static Seal over(Entry entry, long seq, byte[] previousHash) {
        return new Seal(entry.tenant(), seq, entry.id(), hash(entry, seq, previousHash), previousHash);
    }

    /** Every value is written with its length: no two different entries give the same bytes. */
    static byte[] hash(Entry entry, long seq, byte[] previousHash) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previousHash);
            out.writeLong(seq);
            out.writeLong(entry.id());
            out.writeLong(entry.at().toEpochMilli());
            out.writeInt(entry.rowCount());
            for (String text : new String[] {
                entry.tenant(), entry.countyCode(), entry.regionCode(), entry.actorId(), entry.actorUsername(), entry.actorName(),
                entry.actorRoles(), entry.operation(), entry.subjectKind(), entry.subjectId(), entry.purpose(), entry.reason(),
                entry.outcome(), entry.traceId()}) {
                byte[] utf8 = text.getBytes(UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
