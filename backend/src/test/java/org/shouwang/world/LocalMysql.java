package org.shouwang.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.platform.localdb.ServerProcess;

/** The real MySQL 8.0.15 that a Maven artifact ships: the oldest server our SQL must run on, without Docker. */
record LocalMysql(ServerProcess process, int port, Accounts accounts) implements DatabaseServer {

    static LocalMysql start(Path programs, Path folder, int port, Accounts accounts, List<String> options) {
        try {
            Files.createDirectories(programs);
            Files.createDirectories(folder);
            unpack(programs);
            var data = folder.resolve("data");
            if (!Files.isDirectory(data)) {
                run(folder, mysqld(programs, data, List.of("--initialize-insecure")));
            }
            // "--initialize-insecure" leaves root without a password.
            var rootPassword = "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + accounts.ownerPassword() + "';";
            var arguments = new ArrayList<>(List.of(
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--mysqlx=OFF",
                    "--skip-name-resolve",
                    "--socket=" + socket(port),
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_unicode_ci",
                    "--default-time-zone=+08:00",
                    "--init-file=" + accounts.writeStatements(folder, List.of(rootPassword))));
            arguments.addAll(options);
            var process = ServerProcess.start(mysqld(programs, data, arguments), Map.of(), log(folder), port);
            return new LocalMysql(process, port, accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.stop();
    }

    /** In the temporary folder, because a socket's path must be short. */
    private static Path socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "shouwang-mysql-" + port + ".sock");
    }

    private static List<String> mysqld(Path programs, Path data, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                programs.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(arguments);
        return command;
    }

    private static void unpack(Path programs) throws IOException, InterruptedException {
        var done = programs.resolve("unpacked");
        try (var channel = FileChannel.open(
                        programs.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (Files.exists(done)) {
                return;
            }
            var archive = programs.resolve("mysql.tar.gz");
            Files.deleteIfExists(archive);
            try (var packed = LocalMysql.class.getResourceAsStream(resource())) {
                if (packed == null) {
                    throw new IllegalStateException("There is no MySQL server for this system: " + resource());
                }
                Files.copy(packed, archive);
            }
            run(programs, List.of("tar", "xzf", archive.toString(), "-C", programs.toString()));
            Files.delete(archive);
            Files.createFile(done);
        }
    }

    private static String resource() {
        return System.getProperty("os.name").startsWith("Mac")
                ? "/mysql-Mac_OS_X-x86_64.tar.gz"
                : "/mysql-Linux-amd64.tar.gz";
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed: " + Files.readString(log(folder))
                    + "\n(a missing libaio.so.1 comes with Debian's package libaio1)");
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("server.log");
    }
}
