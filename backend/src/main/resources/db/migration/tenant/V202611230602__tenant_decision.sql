CREATE TABLE tenant_decision (
    id          BIGINT       NOT NULL COMMENT 'TSID: sorts by time',
    tenant_id   BIGINT       NOT NULL,
    kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(200) NOT NULL,
    actor_id    VARCHAR(64)  NOT NULL,
    actor_name  VARCHAR(100) NOT NULL,
    happened_at DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
    PRIMARY KEY (id),
    KEY tenant_decision_of_tenant (tenant_id, id),
    CONSTRAINT tenant_decision_kind CHECK (kind IN ('opened', 'corrected', 'seal_set', 'suspended', 'reopened', 'absorbed'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'what was decided about a tenant, by whom and why; newest first on its page; never changed';
