package org.shouwang.world;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.Shouwang;

/** The product as it is delivered, in a process of its own: nothing of the tests is on its class path. */
public final class KillableServer implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final World world;
    private final URI uri;
    private final Path log;
    private final Process process;

    KillableServer(World world, Map<String, Object> changes, List<String> javaOptions) {
        int port = FreePort.any();
        Map<String, Object> settings = new HashMap<>(world.settings(changes));
        settings.put("micronaut.server.port", port);
        this.world = world;
        this.uri = URI.create("http://127.0.0.1:" + port);
        try {
            this.log = Files.createTempFile(Files.createDirectories(Path.of("target", "processes").toAbsolutePath()), "server", ".log");
            this.process = new ProcessBuilder(command(settings, javaOptions)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        boolean ready = Eventually.get(() -> !process.isAlive() || isReady(), over -> over, Duration.ofMinutes(5)) && process.isAlive();
        if (!ready) {
            throw new IllegalStateException("the server did not start, see " + log);
        }
    }

    private static List<String> command(Map<String, Object> settings, List<String> javaOptions) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath, Shouwang.class.getName()));
        return command;
    }

    private boolean isReady() {
        try {
            return HTTP.send(HttpRequest.newBuilder(uri.resolve("/health/readiness")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param someone who has an account in this server's database */
    public Api as(Someone someone) {
        return new Api(uri, someone.token(world.issuer()), List.of());
    }

    public URI uri() {
        return uri;
    }

    /** The most memory that the process has held so far, in MiB; Linux counts it. */
    public double mostMemory() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst().orElseThrow() / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut would: no hook runs, no connection is closed, no transaction ends. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
