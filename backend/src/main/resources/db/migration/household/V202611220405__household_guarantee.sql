-- The state of one of the four guarantees on a day (GZ-15). Only ever added.
CREATE TABLE household_guarantee (
    household_id     BIGINT       NOT NULL,
    id               BIGINT       NOT NULL COMMENT 'TSID',
    county_code      CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code      VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assessed_on      DATE         NOT NULL,
    purpose          VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    problem          BOOLEAN      NOT NULL,
    detail           TEXT         NOT NULL COMMENT 'JSON: what only this kind has to tell',
    measures         VARCHAR(500) NULL,
    effect           VARCHAR(500) NULL,
    recorded_at      DATETIME(3)  NOT NULL,
    recorded_by      VARCHAR(64)  NOT NULL,
    recorded_by_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (household_id, id),
    CONSTRAINT household_guarantee_kind CHECK (kind IN ('education', 'medical', 'housing', 'water')),
    CONSTRAINT household_guarantee_purpose CHECK (purpose IN ('identification', 'monitoring', 'elimination', 'annual'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Household page';
