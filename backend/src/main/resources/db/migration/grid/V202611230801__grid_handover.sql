CREATE TABLE grid_handover (
    id           BIGINT       NOT NULL COMMENT 'TSID',
    county_code  VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code  VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of who asked for it',
    from_account VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'only grids that are still with this person; null for whoever has them',
    starts_on    DATE         NOT NULL,
    reason       VARCHAR(200) NOT NULL,
    job_id       BIGINT       NOT NULL,
    created_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Grids that change hands together';
