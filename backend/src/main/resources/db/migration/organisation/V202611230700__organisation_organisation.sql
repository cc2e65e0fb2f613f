CREATE TABLE organisation_organisation (
    id            BIGINT       NOT NULL COMMENT 'TSID',
    county_code   VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code   VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it works for',
    type          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'model CL-ORG',
    department    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'model CL-DEPT, of a line department',
    name          VARCHAR(80)  NOT NULL,
    parent_id     BIGINT       NULL,
    office_id     BIGINT       NULL COMMENT 'of a task force: the organisation that is its office (GZ-37)',
    contact_title VARCHAR(30)  NULL,
    contact_phone VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the office, not of a person',
    valid_from    DATE         NOT NULL,
    ended_on      DATE         NULL COMMENT 'first day without it; an organisation is ended, never deleted',
    version       INT          NOT NULL,
    created_by    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at    DATETIME(3)  NOT NULL,
    sole_type     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (
        CASE WHEN ended_on IS NULL AND type IN ('prevention_centre', 'township_station', 'village_committee', 'bureau') THEN type END)
        VIRTUAL COMMENT 'of these a region has one',
    PRIMARY KEY (id),
    UNIQUE KEY organisation_organisation_sole (region_code, sole_type),
    KEY organisation_organisation_region (region_code, id) COMMENT 'organisation list; completeness lists',
    KEY organisation_organisation_parent (parent_id),
    CONSTRAINT organisation_organisation_above FOREIGN KEY (parent_id) REFERENCES organisation_organisation (id),
    CONSTRAINT organisation_organisation_office FOREIGN KEY (office_id) REFERENCES organisation_organisation (id),
    CONSTRAINT organisation_organisation_type CHECK (type IN ('bureau', 'prevention_centre', 'township_station', 'village_committee',
        'line_department', 'task_force', 'insurer', 'auditor')),
    CONSTRAINT organisation_organisation_period CHECK (ended_on IS NULL OR ended_on >= valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Who works in a region: list, page, completeness (HB-27, SX-15)';
