package org.shouwang.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks as fast as it is answered, on a fixed number of kept-alive connections and for a fixed time. Plain sockets, because
 * an HTTP client would cost more than the server that it measures. Any answer but 200 ends the bench.
 */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    Load(URI server) throws IOException {
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            connections.add(new Connection(server));
        }
    }

    /** @return answers a second */
    double run(List<String> paths, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        for (int number = 0; number < CONNECTIONS; number++) {
            Connection connection = connections.get(number);
            int first = number * paths.size() / CONNECTIONS;
            counts.add(threads.submit(() -> connection.ask(paths, first, end)));
        }
        long answers = 0;
        for (Future<Long> count : counts) {
            answers += count.get();
        }
        return answers / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.socket.close();
        }
    }

    private static final class Connection {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        Connection(URI server) throws IOException {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            out = socket.getOutputStream();
        }

        long ask(List<String> paths, int first, long end) throws IOException {
            long answers = 0;
            while (System.nanoTime() < end) {
                String path = paths.get((int) ((first + answers) % paths.size()));
                out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                readAnswer(in);
                answers++;
            }
            return answers;
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("the server answered " + status);
        }
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new IOException("the server closed the connection");
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }
}
