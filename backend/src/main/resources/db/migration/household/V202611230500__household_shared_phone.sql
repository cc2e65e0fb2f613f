-- Who holds a phone that another household of the county holds too (DQ-027), noted after each change of a household. Only
-- phones of several households stand here, so the list reads little however large the county is.
CREATE TABLE household_shared_phone (
    county_code  CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone_index  BINARY(16)  NOT NULL COMMENT 'blind index',
    household_id BIGINT      NOT NULL,
    id           BIGINT      NOT NULL COMMENT 'place in the list: an index of a phone belongs into no address',
    region_code  VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id    BIGINT      NULL COMMENT 'member whose phone it is; null: the phone of the household',
    PRIMARY KEY (county_code, phone_index, household_id) COMMENT 'list of shared phones',
    KEY household_shared_phone_household (household_id) COMMENT 'noting anew'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Shared phones of a county';
