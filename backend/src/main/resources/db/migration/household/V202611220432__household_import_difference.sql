-- What a file says otherwise than the register (SX-07). The register is never overwritten by an import.
CREATE TABLE household_import_difference (
    import_id    BIGINT      NOT NULL,
    id           BIGINT      NOT NULL COMMENT 'TSID, binds the encryption',
    county_code  CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the import',
    line         INT         NULL COMMENT 'in the file; null for somebody whom the file does not name',
    kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    household_id BIGINT      NULL COMMENT 'in the register',
    column_name  VARCHAR(60) NULL,
    content      BLOB        NOT NULL COMMENT 'encrypted JSON: who, and what either side says',
    PRIMARY KEY (import_id, id),
    CONSTRAINT household_import_difference_kind CHECK (kind IN ('missing_in_register', 'missing_in_file', 'field'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Difference list of an import';
