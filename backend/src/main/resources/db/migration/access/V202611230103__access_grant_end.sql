CREATE TABLE access_grant_end (
    grant_id BIGINT       NOT NULL,
    ended_on DATE         NOT NULL COMMENT 'first day without it',
    reason   VARCHAR(200) NULL,
    ended_by VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (grant_id),
    CONSTRAINT access_grant_end_of FOREIGN KEY (grant_id) REFERENCES access_grant (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Grants that were taken back before their time; never changed';
