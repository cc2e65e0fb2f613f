-- Somebody asked to undo an import. How far that is, is the job's.
CREATE TABLE household_import_undoing (
    import_id         BIGINT       NOT NULL,
    county_code       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the import',
    job_id            BIGINT       NOT NULL,
    reason            VARCHAR(200) NOT NULL,
    requested_at      DATETIME(3)  NOT NULL,
    requested_by      VARCHAR(64)  NOT NULL,
    requested_by_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (import_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Import page';
