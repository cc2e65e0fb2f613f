CREATE TABLE tenant_break_glass (
    id                BIGINT       NOT NULL COMMENT 'TSID',
    tenant_id         BIGINT       NOT NULL,
    operator_id       VARCHAR(64)  NOT NULL,
    operator_username VARCHAR(100) NOT NULL,
    operator_name     VARCHAR(100) NOT NULL,
    reason            VARCHAR(200) NOT NULL,
    hours             TINYINT      NOT NULL,
    state             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    requested_at      DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
    answered_at       DATETIME(3)  NULL,
    answered_by_id    VARCHAR(64)  NULL,
    answered_by_name  VARCHAR(100) NULL,
    answer_reason     VARCHAR(200) NULL,
    valid_to          DATETIME(3)  NULL COMMENT 'end of the time box; it begins with the approval',
    ended_at          DATETIME(3)  NULL COMMENT 'somebody ended it before its time',
    ended_by_name     VARCHAR(100) NULL,
    version           INT          NOT NULL DEFAULT 1,
    PRIMARY KEY (id),
    KEY tenant_break_glass_of_tenant (tenant_id, id),
    KEY tenant_break_glass_of_operator (operator_id, state, valid_to),
    CONSTRAINT tenant_break_glass_state CHECK (state IN ('requested', 'approved', 'refused', 'ended'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'the operator asks to read inside a tenant, the tenant answers; on both pages, and at every request of an operator';
