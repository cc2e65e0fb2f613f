CREATE TABLE platform_file (
    id           BIGINT        NOT NULL,
    tenant       CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    county_code  VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code  VARCHAR(15)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    state        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes   BIGINT        NOT NULL,
    sha256       CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id     VARCHAR(64)   NOT NULL,
    created_at   DATETIME(3)   NOT NULL,
    keep_until   DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY platform_file_overdue (keep_until),
    KEY platform_file_unfinished (state, created_at),
    CONSTRAINT platform_file_state CHECK (state IN ('uploading', 'stored'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Uploaded files: read by their job, deleted by the hourly retention';
