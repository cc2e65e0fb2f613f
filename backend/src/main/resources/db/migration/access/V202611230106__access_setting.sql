CREATE TABLE access_setting (
    region_code       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unused_after_days INT          NOT NULL COMMENT 'an account without sign-in for so long is listed as unused',
    set_by            VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at            DATETIME(3)  NOT NULL,
    PRIMARY KEY (region_code),
    CONSTRAINT access_setting_days CHECK (unused_after_days BETWEEN 1 AND 3650)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Parameters of a government for its accounts; no row, no default; counts for the places below too';
