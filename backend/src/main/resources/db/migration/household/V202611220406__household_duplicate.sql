-- The same person in two counties of a province (DQ-001), found after each registration; shown to whoever covers both.
CREATE TABLE household_duplicate (
    id            BIGINT      NOT NULL COMMENT 'TSID',
    person_id     BIGINT      NOT NULL COMMENT 'the earlier row',
    county_code   CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the earlier row',
    region_code   VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the earlier row',
    other_id      BIGINT      NOT NULL COMMENT 'the later row',
    other_county  CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY household_duplicate_pair (person_id, other_id),
    KEY household_duplicate_county (county_code, id) COMMENT 'duplicate list'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Duplicate persons of a city or province';
