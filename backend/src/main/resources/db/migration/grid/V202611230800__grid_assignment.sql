-- Who works in which grid (SX-01): a worker in a group, a supervisor in a village or township. History stays.
CREATE TABLE grid_assignment (
    id           BIGINT       NOT NULL COMMENT 'TSID',
    county_code  CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'township, village or group: the grid',
    village_code CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a group grid',
    account_id   VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_name  VARCHAR(60)  NOT NULL,
    valid_from   DATE         NOT NULL,
    ended_on     DATE         NULL COMMENT 'first day of the successor',
    end_reason   VARCHAR(200) NULL,
    created_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    is_open      TINYINT      GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN 1 END) VIRTUAL,
    PRIMARY KEY (id),
    UNIQUE KEY grid_assignment_one (region_code, is_open) COMMENT 'a grid has one person at a time; grid list',
    KEY grid_assignment_village (village_code, is_open) COMMENT 'villages without a grid worker (HB-27)',
    KEY grid_assignment_person (account_id, is_open) COMMENT 'what somebody must hand over; workload (HB-28)',
    CONSTRAINT grid_assignment_period CHECK (ended_on IS NULL OR ended_on >= valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Grid list, history of a grid, workload';
