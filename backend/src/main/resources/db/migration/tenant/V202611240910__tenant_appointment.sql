CREATE TABLE tenant_appointment (
    id          BIGINT       NOT NULL COMMENT 'TSID: sorts by time',
    tenant_id   BIGINT       NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(200) NOT NULL,
    actor_id    VARCHAR(64)  NOT NULL,
    actor_name  VARCHAR(100) NOT NULL,
    happened_at DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
    PRIMARY KEY (id),
    KEY tenant_appointment_of_tenant (tenant_id, id),
    CONSTRAINT tenant_appointment_kind CHECK (kind IN ('appointed_system', 'appointed_security', 'appointed_audit'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'administrators whom the operator appointed when the last one of a kind was gone; among the decisions; never changed';
