CREATE TABLE platform_probe (
    id       TINYINT  NOT NULL,
    written  BIGINT   NOT NULL COMMENT 'goes up with each probe',
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'One row that /health/readiness writes to find out whether the database takes writes';
