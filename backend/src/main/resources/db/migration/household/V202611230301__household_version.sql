-- What a change replaced in one household, person or membership: the fields with their values before and after. Only ever
-- added. Clustered by the record, because the page of a past day takes back the changes of a household and its members.
CREATE TABLE household_version (
    record_id    BIGINT      NOT NULL COMMENT 'household, person or membership',
    id           BIGINT      NOT NULL COMMENT 'TSID, binds the encryption; newer rows have larger ones',
    county_code  CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'where the household was when it changed',
    household_id BIGINT      NOT NULL COMMENT 'in which the change was made',
    change_id    BIGINT      NOT NULL,
    person_id    BIGINT      NULL COMMENT 'whose facts or membership changed; null for the household itself',
    valid_from   DATE        NULL COMMENT 'as of the change',
    content      BLOB        NOT NULL COMMENT 'encrypted JSON: fields from and to',
    PRIMARY KEY (record_id, id),
    KEY household_version_change (household_id, change_id) COMMENT 'timeline'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Household page as of a past day, timeline; never changed';
