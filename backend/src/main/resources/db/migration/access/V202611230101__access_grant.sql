-- Rows are only added. Both foreign keys carry the kind: a role of another kind than the account's cannot be written.
CREATE TABLE access_grant (
    id             BIGINT       NOT NULL COMMENT 'TSID',
    account_id     VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role           VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    county_code    VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code    VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for operators of the platform',
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NULL COMMENT 'last day; null without end',
    needs_approval BOOLEAN      NOT NULL COMMENT 'counts only with an approval of a second person',
    granted_by     VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY access_grant_grantor (id, granted_by),
    KEY access_grant_account (account_id, kind) COMMENT 'every request; account page',
    KEY access_grant_region (region_code, role) COMMENT 'account list by role and place',
    CONSTRAINT access_grant_of_kind FOREIGN KEY (account_id, kind) REFERENCES access_account (id, kind),
    CONSTRAINT access_grant_one_kind FOREIGN KEY (role, kind) REFERENCES access_role (role, kind),
    CONSTRAINT access_grant_place CHECK ((role = 'platform_operator') = (region_code = '')),
    CONSTRAINT access_grant_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Who was given which role where, and when; never changed';
