-- How often a code was scanned on a day, by anybody. Servers add what they counted every few seconds; no row tells who.
CREATE TABLE householdcode_scan_count (
    code_id     BIGINT      NOT NULL,
    scanned_on  DATE        NOT NULL,
    county_code CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scans       BIGINT      NOT NULL,
    PRIMARY KEY (code_id, scanned_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Codes on the household page';
