-- Which households an import registered, so that it can be undone. A household that is taken back loses its row here; what
-- is left after an undoing are the households that somebody changed since.
CREATE TABLE household_import_household (
    import_id    BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    county_code  CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the import',
    PRIMARY KEY (import_id, household_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Import page: what undoing takes back, what stays';
