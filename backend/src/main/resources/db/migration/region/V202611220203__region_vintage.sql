CREATE TABLE region_vintage (
    province  CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    vintage   DATE        NOT NULL,
    divisions INT         NOT NULL,
    loaded_at DATETIME(3) NOT NULL,
    PRIMARY KEY (province, vintage)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'which provinces of which published list are in: a start after a kill goes on with the next';
