package org.shouwang.platform.localdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The schema and its two accounts. The owner migrates; the runtime account starts with no right at all and gets from each
 * migration what its tables allow, so that decision and audit tables stay insert-only for the API itself.
 */
public record Accounts(
        String schema, String ownerUser, String ownerPassword, String runtimeUser, String runtimePassword) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_.@!-]{8,128}");

    public Accounts {
        for (var name : List.of(schema, ownerUser, runtimeUser)) {
            require(NAME, name, "a schema or account name is lower-case letters, digits and _: " + name);
        }
        for (var password : List.of(ownerPassword, runtimePassword)) {
            require(PASSWORD, password, "a database password here is 8 to 128 of A-Z a-z 0-9 _ . @ ! -");
        }
        if (ownerUser.equals(runtimeUser)) {
            throw new IllegalArgumentException("The owner and the runtime account must differ: " + ownerUser);
        }
    }

    /** Run by the server itself at every start, before it listens: repeating it changes nothing. */
    public List<String> statements() {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                "CREATE USER IF NOT EXISTS '" + ownerUser + "'@'%' IDENTIFIED BY '" + ownerPassword + "';",
                "ALTER USER '" + ownerUser + "'@'%' IDENTIFIED BY '" + ownerPassword + "';",
                "GRANT ALL PRIVILEGES ON " + schema + ".* TO '" + ownerUser + "'@'%' WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS '" + runtimeUser + "'@'%' IDENTIFIED BY '" + runtimePassword + "';",
                "ALTER USER '" + runtimeUser + "'@'%' IDENTIFIED BY '" + runtimePassword + "';");
    }

    /** Writes the server's init file, readable by this user only; {@code first} are statements of the engine's own. */
    public Path writeStatements(Path folder, List<String> first) throws IOException {
        var file = folder.resolve("accounts.sql");
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.write(file, Stream.concat(first.stream(), statements().stream()).toList());
    }

    @Override
    public String toString() {
        return "Accounts[" + schema + ", " + ownerUser + ", " + runtimeUser + "]";
    }

    private static void require(Pattern pattern, String value, String otherwise) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
