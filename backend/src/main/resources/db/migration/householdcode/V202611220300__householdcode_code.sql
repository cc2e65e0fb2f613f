-- The codes on the doors (SX-06). A row is never deleted: who scans an old plate is told the same as who guesses.
CREATE TABLE householdcode_code (
    id                BIGINT       NOT NULL COMMENT 'TSID',
    county_code       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'village or group of the household',
    household_id      BIGINT       NOT NULL,
    code              CHAR(27)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'random; says nothing',
    status            VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issue_reason      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at         DATETIME(3)  NOT NULL,
    issued_by         VARCHAR(64)  NOT NULL,
    issued_by_name    VARCHAR(100) NOT NULL,
    revocation_reason VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    revoked_at        DATETIME(3)  NULL,
    revoked_by        VARCHAR(64)  NULL,
    revoked_by_name   VARCHAR(100) NULL,
    active_household  BIGINT       GENERATED ALWAYS AS (CASE WHEN status = 'active' THEN household_id END) VIRTUAL,
    PRIMARY KEY (id),
    UNIQUE KEY householdcode_code_code (code) COMMENT 'a scan',
    UNIQUE KEY householdcode_code_one_active (active_household) COMMENT 'one household, one code',
    KEY householdcode_code_history (household_id, id) COMMENT 'codes on the household page',
    KEY householdcode_code_plates (status, region_code, household_id) COMMENT 'door plates of a village, group by group',
    CONSTRAINT householdcode_code_status CHECK (status IN ('active', 'revoked')),
    CONSTRAINT householdcode_code_revocation CHECK ((status = 'revoked') = (revoked_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Scan, household page, door plates';
