package org.shouwang.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks every audit chain of a database: {@code VerifyAudit [log file with anchors …]}, with DATABASE_URL, DATABASE_USER and
 * DATABASE_PASSWORD in the environment; reading rights suffice. Prints each finding and ends with 0 when there is none, 1
 * when there are, 2 when it could not look.
 */
public final class VerifyAudit {

    private static final Pattern ANCHOR = Pattern.compile("audit-anchor ([0-9]{2}:[0-9]+:[0-9a-f]{64})");

    private VerifyAudit() {}

    public static void main(String[] logFiles) {
        System.exit(run(List.of(logFiles), System.getenv("DATABASE_URL"), System.getenv("DATABASE_USER"), System.getenv("DATABASE_PASSWORD")));
    }

    public static int run(List<String> logFiles, String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            List<ChainVerifier.Anchor> anchors = logFiles.stream().flatMap(file -> anchorsIn(Path.of(file)).stream()).toList();
            ChainVerifier.Verdict verdict = new ChainVerifier(connection, Instant.now()).verify(anchors);
            verdict.findings().forEach(finding -> System.out.printf("tenant %s link %d: %s%n", finding.tenant(), finding.seq(), finding.text()));
            System.out.printf("%d links and %d anchors checked, %d finding(s)%n", verdict.links(), anchors.size(), verdict.findings().size());
            return verdict.findings().isEmpty() ? 0 : 1;
        } catch (SQLException | RuntimeException failed) {
            System.err.println("could not verify: " + failed.getMessage());
            return 2;
        }
    }

    private static List<ChainVerifier.Anchor> anchorsIn(Path log) {
        try {
            return ANCHOR.matcher(Files.readString(log)).results().map(found -> ChainVerifier.Anchor.parse(found.group(1))).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(log + " cannot be read", unreadable);
        }
    }
}
