package org.shouwang.platform.localdb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A database server as a child of this process; it ends with it, cleanly, also when somebody presses Ctrl-C. */
public final class ServerProcess {

    /** Recovery after a power cut on a slow and busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int POLL_MILLIS = 100;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Returns when the server greets its clients on the port, which it does only after its init file has run. */
    public static ServerProcess start(List<String> command, Map<String, String> environment, Path log, int port)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var server = new ServerProcess(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "database-server-end"));
        server.awaitGreeting(port);
        return server;
    }

    public void stop() {
        process.destroy();
        if (!endsWithin(PATIENCE)) {
            process.destroyForcibly();
        }
    }

    private void awaitGreeting(int port) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (greets(port)) {
                return;
            }
            if (endsWithin(Duration.ofMillis(POLL_MILLIS))) {
                throw new IOException("the server ended with " + process.exitValue() + ":\n" + Files.readString(log));
            }
        }
        stop();
        throw new IOException("the server did not answer:\n" + Files.readString(log));
    }

    private static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), POLL_MILLIS);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean endsWithin(Duration duration) {
        try {
            return process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return true;
        }
    }
}
