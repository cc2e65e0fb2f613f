CREATE TABLE access_client (
    id           BIGINT       NOT NULL COMMENT 'TSID',
    county_code  VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code  VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    department   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(60)  NOT NULL,
    scopes       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'words separated by a blank',
    status       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      INT          NOT NULL,
    created_by   VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY access_client_one (region_code, department) COMMENT 'client list; a department has one system in a place',
    CONSTRAINT access_client_status CHECK (status IN ('active', 'suspended'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Systems of departments that call the API';
