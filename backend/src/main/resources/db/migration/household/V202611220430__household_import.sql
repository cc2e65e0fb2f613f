-- A register file that somebody sent, and what became of its rows: created, unchanged, different and rejected add up to the
-- rows that are done. State and progress in time are the job's.
CREATE TABLE household_import (
    id                 BIGINT        NOT NULL COMMENT 'TSID',
    county_code        CHAR(6)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code        VARCHAR(15)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'no row may lie outside',
    job_id             BIGINT        NOT NULL,
    layout             VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mode               VARCHAR(7)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id            BIGINT        NOT NULL COMMENT 'the encrypted file',
    file_name          VARCHAR(200)  NOT NULL,
    file_bytes         BIGINT        NOT NULL,
    file_digest        BINARY(32)    NOT NULL COMMENT 'SHA-256',
    header             TEXT          NOT NULL COMMENT 'JSON: columns of the file, for the file of rejected rows',
    ignored_columns    TEXT          NOT NULL COMMENT 'JSON: columns that are not imported',
    total_rows         INT           NULL COMMENT 'null until the file is read through once',
    created_rows       INT           NOT NULL,
    created_households INT           NOT NULL,
    unchanged_rows     INT           NOT NULL,
    different_rows     INT           NOT NULL,
    rejected_rows      INT           NOT NULL,
    differences        INT           NOT NULL,
    created_at         DATETIME(3)   NOT NULL,
    created_by         VARCHAR(64)   NOT NULL,
    created_by_name    VARCHAR(100)  NOT NULL,
    PRIMARY KEY (id),
    KEY household_import_in_region (region_code, id) COMMENT 'list of imports, newest first',
    CONSTRAINT household_import_layout CHECK (layout IN ('register', 'national')),
    CONSTRAINT household_import_mode CHECK (mode IN ('apply', 'compare'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Import list and page';
