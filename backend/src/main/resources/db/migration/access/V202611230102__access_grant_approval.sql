-- The second person for administrators. Both persons stand in the row, so that the database can tell them apart.
CREATE TABLE access_grant_approval (
    grant_id   BIGINT       NOT NULL,
    granted_by VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_by VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (grant_id),
    CONSTRAINT access_grant_approval_of FOREIGN KEY (grant_id, granted_by) REFERENCES access_grant (id, granted_by),
    CONSTRAINT access_grant_approval_outcome CHECK (outcome IN ('approved', 'refused')),
    CONSTRAINT access_grant_approval_by_another CHECK (decided_by <> granted_by)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'What the security administrator decided about a grant; never changed';
