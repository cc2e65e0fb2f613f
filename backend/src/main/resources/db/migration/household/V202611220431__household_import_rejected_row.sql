-- A row that was not imported: why, and what it said, to be corrected and sent again.
CREATE TABLE household_import_rejected_row (
    import_id   BIGINT      NOT NULL,
    line        INT         NOT NULL COMMENT 'in the file',
    id          BIGINT      NOT NULL COMMENT 'TSID, binds the encryption',
    county_code CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the import',
    faults      TEXT        NOT NULL COMMENT 'JSON: column, code and texts; nothing personal',
    cells       MEDIUMBLOB  NOT NULL COMMENT 'encrypted JSON: the row as it was',
    PRIMARY KEY (import_id, line)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Rejected rows of an import, list and file';
