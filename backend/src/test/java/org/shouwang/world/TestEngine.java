package org.shouwang.world;

import java.nio.file.Path;
import java.util.List;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.platform.localdb.LocalDatabase;
import org.testcontainers.DockerClientFactory;

/** The two database engines every statement must run on; {@code -Dtest.engine=mariadb|mysql} chooses one. */
public enum TestEngine {
    MARIADB {
        @Override
        public DatabaseServer start(Path folder, Accounts accounts) {
            return LocalDatabase.start(PROGRAMS.resolve("mariadb"), folder, FreePort.any(), accounts, WITHOUT_WAITING);
        }
    },
    MYSQL {
        @Override
        public DatabaseServer start(Path folder, Accounts accounts) {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? DockerMysql.start(accounts, WITHOUT_WAITING)
                    : LocalMysql.start(PROGRAMS.resolve("mysql"), folder, FreePort.any(), accounts, WITHOUT_WAITING);
        }
    };

    /** Unpacked once, next to the programs of infra/run. */
    private static final Path PROGRAMS =
            Path.of("..", ".state", "cache").toAbsolutePath().normalize();

    /** A test database need not survive a power cut; the import bench compares with LOAD DATA LOCAL. */
    private static final List<String> WITHOUT_WAITING = List.of(
            "--local-infile=1", "--innodb-flush-log-at-trx-commit=0", "--sync-binlog=0", "--skip-log-bin", "--max-connections=300",
            "--innodb-buffer-pool-size=" + System.getProperty("test.database.memory", "256M"), "--innodb-log-file-size=" + System.getProperty("test.database.log", "96M"));

    public static TestEngine chosen() {
        return valueOf(System.getProperty("test.engine", "mariadb").toUpperCase());
    }

    /** The folder of one server's data is the caller's: a temporary one in tests. */
    public abstract DatabaseServer start(Path folder, Accounts accounts);
}
