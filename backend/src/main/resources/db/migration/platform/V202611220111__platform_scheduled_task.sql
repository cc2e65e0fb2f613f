-- db-scheduler's own table, under our name. Its columns are the library's; its times are UTC.
CREATE TABLE platform_scheduled_task (
    task_name            VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_instance        VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_data            BLOB          NULL,
    execution_time       DATETIME(6)   NOT NULL,
    picked               BOOLEAN       NOT NULL,
    picked_by            VARCHAR(50)   NULL,
    last_success         DATETIME(6)   NULL,
    last_failure         DATETIME(6)   NULL,
    consecutive_failures INT           NULL,
    last_heartbeat       DATETIME(6)   NULL,
    version              BIGINT        NOT NULL,
    priority             SMALLINT      NULL,
    PRIMARY KEY (task_name, task_instance),
    KEY platform_scheduled_task_due (execution_time),
    KEY platform_scheduled_task_heartbeat (last_heartbeat)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Which replica does which job or recurring work, and when next';
