CREATE TABLE tenant_contact (
    tenant_id BIGINT      NOT NULL,
    seq       TINYINT     NOT NULL COMMENT 'the first is named to those whom a suspension locks out',
    title     VARCHAR(30) NOT NULL COMMENT 'a post, not a person',
    phone     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'phone of the office',
    PRIMARY KEY (tenant_id, seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'whom the operator and the staff of a tenant ring; on the operator''s page and the tenant''s own';
