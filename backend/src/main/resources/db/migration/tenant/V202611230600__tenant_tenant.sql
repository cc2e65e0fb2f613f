CREATE TABLE tenant_tenant (
    id               BIGINT       NOT NULL COMMENT 'TSID',
    region_code      VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a province or a county',
    live_region_code VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the region while the tenant is open or suspended: a region has one tenant',
    province         CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name             VARCHAR(60)  NOT NULL COMMENT 'as the shell shows it',
    state            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    absorbed_by      BIGINT       NULL COMMENT 'the province that was opened over this county',
    seal_file_id     BIGINT       NULL COMMENT 'platform_file with the image',
    seal_type        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'media type that the content has',
    version          INT          NOT NULL DEFAULT 1,
    opened_at        DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
    PRIMARY KEY (id),
    UNIQUE KEY tenant_tenant_live (live_region_code),
    KEY tenant_tenant_of_province (province, region_code, id),
    CONSTRAINT tenant_tenant_state CHECK (state IN ('open', 'suspended', 'absorbed'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'governments that the platform operator opened: the operator''s list, and for every request whether its region takes data';
