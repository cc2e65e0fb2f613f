CREATE TABLE tenant_administrator (
    tenant_id    BIGINT         NOT NULL,
    name         VARBINARY(200) NOT NULL COMMENT 'encrypted',
    username     VARCHAR(60)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone        VARBINARY(60)  NOT NULL COMMENT 'encrypted',
    appointed_at DATETIME(3)    NULL COMMENT 'when the account was made; null: not yet',
    PRIMARY KEY (tenant_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'whom the operator named as the first administrator when the tenant was opened';
