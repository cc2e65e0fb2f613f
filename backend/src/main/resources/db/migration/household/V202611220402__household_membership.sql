-- Who belongs to a household, from when and until when (GZ-30). Clustered by household: the page reads one range.
CREATE TABLE household_membership (
    household_id   BIGINT      NOT NULL,
    id             BIGINT      NOT NULL COMMENT 'TSID',
    county_code    CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code    VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id      BIGINT      NOT NULL,
    relation       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    joined_on      DATE        NULL COMMENT 'null: before the household was registered',
    join_reason    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    left_on        DATE        NULL COMMENT 'first day without this member',
    leave_reason   VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
    current_person BIGINT      GENERATED ALWAYS AS (CASE WHEN left_on IS NULL THEN person_id END) VIRTUAL,
    PRIMARY KEY (household_id, id),
    UNIQUE KEY household_membership_current (current_person) COMMENT 'one household at a time; finds the household of a person',
    CONSTRAINT household_membership_end CHECK ((left_on IS NULL) = (leave_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Household page, search, members as of a day';
