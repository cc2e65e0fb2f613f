package org.shouwang.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What nobody may find in a backup: the master key and the other secrets that its data need, the key of the backup itself, and
 * the digest of its manifest. It is encrypted for the public escrow key, so the server that takes backups cannot open them;
 * the private key is kept elsewhere and is needed to restore.
 */
record Escrow(Map<String, String> entries) {

    static final String ARCHIVE_KEY = "archive-key";
    static final String MANIFEST_DIGEST = "manifest-sha256";

    private static final byte[] CONTEXT = "shouwang backup escrow 1".getBytes(UTF_8);

    static {
        try {
            HybridConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    Escrow {
        entries = new TreeMap<>(entries);
    }

    /** Makes a key pair: the private key in {@code file}, readable by its owner only, the public one beside it in {@code file.pub}. */
    static void newKeyPair(Path file) throws IOException, GeneralSecurityException {
        Path publicFile = publicFileOf(file);
        if (Files.exists(file) || Files.exists(publicFile)) {
            throw new BackupRefused("文件已存在，不覆盖密钥：" + file, "The file exists already, a key is never overwritten: " + file);
        }
        KeysetHandle pair = KeysetHandle.generateNew(PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM);
        writePrivately(file, TinkJsonProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get()));
        Files.writeString(publicFile, TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()));
    }

    static Path publicFileOf(Path privateFile) {
        return privateFile.resolveSibling(privateFile.getFileName() + ".pub");
    }

    byte[] sealFor(Path publicKey) throws IOException, GeneralSecurityException {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, value) -> text.append(name).append('=').append(value.replace("\\", "\\\\")).append('\n'));
        return recipient(publicKey).encrypt(text.toString().getBytes(UTF_8), CONTEXT);
    }

    static Escrow open(Path sealed, Path privateKey) throws IOException {
        try {
            HybridDecrypt holder = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(privateKey), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
            Properties read = new Properties();
            read.load(new StringReader(new String(holder.decrypt(Files.readAllBytes(sealed), CONTEXT), UTF_8)));
            Map<String, String> entries = new TreeMap<>();
            read.forEach((name, value) -> entries.put((String) name, (String) value));
            return new Escrow(entries);
        } catch (GeneralSecurityException refused) {
            throw new BackupRefused("托管密钥打不开这份备份：不是它的私钥，或 escrow 文件已损坏",
                    "The escrow key does not open this backup: it is another private key, or the file escrow is damaged", refused);
        }
    }

    /** The secrets as they go into an environment file. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new TreeMap<>(entries);
        secrets.remove(ARCHIVE_KEY);
        secrets.remove(MANIFEST_DIGEST);
        return secrets;
    }

    String entry(String name) {
        String value = entries.get(name);
        if (value == null) {
            throw new BackupRefused("escrow 文件不完整：缺 " + name, "The file escrow is not complete: " + name + " is missing");
        }
        return value;
    }

    private static HybridEncrypt recipient(Path publicKey) throws IOException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(Files.readString(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException refused) {
            throw new BackupRefused("不是托管公钥（应为 .pub 文件，私钥不要放在服务器上）：" + publicKey,
                    "This is no public escrow key (give the .pub file; the private key does not belong on the server): " + publicKey, refused);
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
