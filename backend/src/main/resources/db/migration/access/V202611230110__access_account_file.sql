CREATE TABLE access_account_file (
    id          BIGINT       NOT NULL COMMENT 'TSID',
    county_code VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of who sent it',
    job_id      BIGINT       NOT NULL,
    file_id     BIGINT       NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    total_rows  INT          NULL COMMENT 'null while it was not counted yet',
    created_by  VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at  DATETIME(3)  NOT NULL,
    expires_at  DATETIME(3)  NOT NULL COMMENT 'first passwords are gone then',
    taken_at    DATETIME(3)  NULL COMMENT 'when the first passwords were downloaded, once',
    PRIMARY KEY (id),
    KEY access_account_file_region (region_code, id) COMMENT 'list of files',
    KEY access_account_file_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Accounts opened from a file';
