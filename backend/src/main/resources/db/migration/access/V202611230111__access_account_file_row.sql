CREATE TABLE access_account_file_row (
    file_id    BIGINT         NOT NULL,
    line       INT            NOT NULL COMMENT 'as Excel counts',
    account_id VARCHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null for a rejected row',
    username   VARCHAR(64)    NOT NULL,
    name       VARCHAR(60)    NOT NULL,
    password   VARBINARY(128) NULL COMMENT 'encrypted; wiped when it was downloaded or its time is over',
    faults     TEXT           NULL COMMENT 'JSON: why the row was rejected',
    PRIMARY KEY (file_id, line),
    CONSTRAINT access_account_file_row_of FOREIGN KEY (file_id) REFERENCES access_account_file (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'What became of each row: first passwords to hand out, faults to correct';
