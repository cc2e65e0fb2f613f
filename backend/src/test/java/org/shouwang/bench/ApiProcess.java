package org.shouwang.bench;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.shouwang.world.FreePort;
import org.shouwang.world.World;

/** The product in a process of its own, as infra/run starts it: so that its memory is its own and not the load generator's. */
final class ApiProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI uri;

    /**
     * @param world whose database and tokens it uses; its own server should be stopped
     * @param javaOptions for example {@code -Xmx1g}
     */
    static ApiProcess start(World world, List<String> javaOptions, Map<String, Object> settings, Path log) throws IOException, InterruptedException {
        int port = FreePort.any();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(javaOptions);
        Map<String, Object> all = world.settings(settings);
        all.put("micronaut.server.port", port);
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        String product = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", product, "org.shouwang.Shouwang"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        ApiProcess api = new ApiProcess(process, URI.create("http://127.0.0.1:" + port));
        api.waitUntilItListens(log);
        return api;
    }

    private ApiProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private void waitUntilItListens(Path log) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("the API did not start: " + Files.readString(log), notYet);
                }
            }
            Thread.sleep(200);
        }
    }

    URI uri() {
        return uri;
    }

    /** The most memory that it has held so far, in MiB; empty where the system does not tell. */
    double mostMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElseThrow() / 1024.0;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
