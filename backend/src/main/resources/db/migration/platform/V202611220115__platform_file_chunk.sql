CREATE TABLE platform_file_chunk (
    file_id  BIGINT      NOT NULL,
    seq      INT         NOT NULL COMMENT 'from 0',
    content  MEDIUMBLOB  NOT NULL COMMENT 'one megabyte, encrypted with its place in its file',
    PRIMARY KEY (file_id, seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Content of platform_file';
