CREATE TABLE export_download (
    id          BIGINT      NOT NULL COMMENT 'TSID',
    export_id   BIGINT      NOT NULL,
    county_code VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the export',
    state       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count   BIGINT      NOT NULL COMMENT 'rows that have left; while it runs a step behind',
    sha256      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the whole file, when all of it left',
    trace_id    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
    touched_at  DATETIME(3) NOT NULL COMMENT 'a download that runs and was not touched for long lost its server',
    finished_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY export_download_of_export (export_id, id) COMMENT 'the last download beside its export',
    KEY export_download_running (state, touched_at) COMMENT 'what a killed server left open',
    CONSTRAINT export_download_state CHECK (state IN ('running', 'complete', 'aborted'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'each time the file of an export was taken, and how many rows left; the file itself is stored nowhere';
