-- What was told, also what lies outside the window and is not counted.
CREATE TABLE household_income_item (
    household_id BIGINT        NOT NULL,
    statement_id BIGINT        NOT NULL,
    place        SMALLINT      NOT NULL COMMENT 'order in the statement',
    county_code  CHAR(6)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  VARCHAR(15)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(26)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount       DECIMAL(14,2) NOT NULL,
    period       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'month or day',
    person_id    BIGINT        NULL,
    evidence     VARCHAR(200)  NULL,
    PRIMARY KEY (household_id, statement_id, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'List of statements';
