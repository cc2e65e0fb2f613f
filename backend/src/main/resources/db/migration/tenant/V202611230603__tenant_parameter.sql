-- Values are only added: a decision of last month can be replayed.
CREATE TABLE tenant_parameter (
    id          BIGINT         NOT NULL COMMENT 'TSID: of one day the newest counts',
    tenant_id   BIGINT         NOT NULL,
    name        VARCHAR(60)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'declared in code by the feature that asks for it',
    value       DECIMAL(14, 2) NULL COMMENT 'null: not configured any more',
    valid_from  DATE           NOT NULL,
    reason      VARCHAR(200)   NOT NULL,
    actor_id    VARCHAR(64)    NOT NULL,
    actor_name  VARCHAR(100)   NOT NULL,
    recorded_at DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
    PRIMARY KEY (id),
    KEY tenant_parameter_of_tenant (tenant_id, name, valid_from, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'what the documents leave to the tenant; there is no default, and without a row the asking feature says so; never changed';
