-- Two records that are one person: the dropped one left its household, the kept one stays. For 30 days this can be undone.
CREATE TABLE household_person_merge (
    id                BIGINT       NOT NULL COMMENT 'TSID',
    county_code       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the dropped record',
    region_code       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the dropped record',
    household_id      BIGINT       NOT NULL COMMENT 'that the dropped record left',
    person_id         BIGINT       NOT NULL COMMENT 'dropped',
    membership_id     BIGINT       NOT NULL COMMENT 'that ended',
    closed_household  BOOLEAN      NOT NULL COMMENT 'the dropped record was the last member',
    kept_region       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kept_household_id BIGINT       NOT NULL,
    kept_person_id    BIGINT       NOT NULL,
    name              VARCHAR(60)  NOT NULL COMMENT 'of the kept record',
    reason            VARCHAR(200) NOT NULL,
    merged_at         DATETIME(3)  NOT NULL,
    merged_by         VARCHAR(64)  NOT NULL,
    merged_by_name    VARCHAR(100) NOT NULL,
    undone_at         DATETIME(3)  NULL,
    undone_by         VARCHAR(64)  NULL,
    undone_by_name    VARCHAR(100) NULL,
    undo_reason       VARCHAR(200) NULL,
    PRIMARY KEY (id),
    KEY household_person_merge_region (region_code, id) COMMENT 'list of merges'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Merged persons of a region, and their undoing';
