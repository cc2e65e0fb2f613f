-- What happened to a household after it was registered, who did it and why; only ever added. A registration is no row here:
-- the first state of a household is its own row, so an import writes nothing into this table.
CREATE TABLE household_change (
    household_id       BIGINT       NOT NULL,
    id                 BIGINT       NOT NULL COMMENT 'TSID',
    county_code        CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code        VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'where the household was when it changed',
    operation          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from         DATE         NULL COMMENT 'first day of the new; null: the old was a mistake and never true',
    reason             VARCHAR(200) NULL,
    other_household_id BIGINT       NULL COMMENT 'the other household of a split, a merger or a move',
    recorded_at        DATETIME(3)  NOT NULL,
    recorded_by        VARCHAR(64)  NOT NULL,
    recorded_by_name   VARCHAR(100) NOT NULL,
    PRIMARY KEY (household_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Timeline of a household; household page as of a past day; never changed';
