package org.shouwang.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One encrypted and compressed file of a backup. A byte that was changed, a segment that was moved and an end that was cut off
 * are all found when it is read. Each backup has a key of its own.
 */
final class SealedFile {

    private static final int BUFFER = 1 << 16;

    private final StreamingAead aead;
    private final Path file;

    SealedFile(KeysetHandle key, Path file) throws GeneralSecurityException {
        this.aead = key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        this.file = file;
    }

    static KeysetHandle newKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    }

    static String textOf(KeysetHandle key) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()).replaceAll("\\s", "");
    }

    static KeysetHandle keyOf(String text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());
    }

    DataOutputStream write() throws IOException, GeneralSecurityException {
        OutputStream sealed = aead.newEncryptingStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), name());
        return new DataOutputStream(new BufferedOutputStream(new QuickGzip(sealed), BUFFER));
    }

    DataInputStream read() throws IOException, GeneralSecurityException {
        return new DataInputStream(new BufferedInputStream(
                new GZIPInputStream(aead.newDecryptingStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), name()), BUFFER), BUFFER));
    }

    /** Bound to its name: the files of one backup cannot stand for each other. */
    private byte[] name() {
        return file.getFileName().toString().getBytes(UTF_8);
    }

    /** Much of the content is ciphertext, which does not shrink: more effort would only cost time. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
