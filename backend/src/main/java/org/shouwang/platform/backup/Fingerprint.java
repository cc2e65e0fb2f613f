package org.shouwang.platform.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts rows and digests them in the order in which they come: equal fingerprints mean equal rows. */
final class Fingerprint {

    private final MessageDigest digest = sha256();
    private long rows;

    void add(byte[] encodedRow) {
        digest.update(encodedRow);
        rows++;
    }

    /** To be asked once, at the end. */
    TableTotal total() {
        return new TableTotal(rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
