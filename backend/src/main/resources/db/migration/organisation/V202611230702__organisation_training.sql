CREATE TABLE organisation_training (
    id          BIGINT        NOT NULL COMMENT 'TSID',
    county_code VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code VARCHAR(15)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'where the account was kept then',
    account_id  VARCHAR(36)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_name VARCHAR(60)   NOT NULL,
    topic       VARCHAR(100)  NOT NULL,
    held_on     DATE          NOT NULL,
    hours       DECIMAL(4, 1) NOT NULL,
    result      VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at  DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY organisation_training_once (account_id, held_on, topic) COMMENT 'workers without training in a period',
    KEY organisation_training_region (region_code, held_on, id) COMMENT 'training list',
    CONSTRAINT organisation_training_hours CHECK (hours > 0),
    CONSTRAINT organisation_training_result CHECK (result IN ('attended', 'passed', 'failed'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Who was trained in what (HB-10, HB-28)';
