-- Who read or did what. The runtime user may only INSERT and SELECT here (platform.database.RuntimeGrants, tested).
CREATE TABLE audit_entry (
    id              BIGINT        NOT NULL COMMENT 'TSID: sorts by time',
    recorded_at     DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
    tenant          CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'province: whose chain seals it',
    county_code     VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a whole city or province',
    region_code     VARCHAR(15)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'region of what was touched',
    actor_id        VARCHAR(64)   NOT NULL,
    actor_username  VARCHAR(100)  NOT NULL,
    actor_name      VARCHAR(100)  NOT NULL,
    actor_roles     VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operation       VARCHAR(64)   NOT NULL COMMENT 'operationId or kind of job',
    subject_kind    VARCHAR(32)   NOT NULL,
    subject_id      VARCHAR(64)   NOT NULL,
    purpose         VARCHAR(32)   NOT NULL,
    reason          VARCHAR(500)  NOT NULL,
    outcome         VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count       INT           NOT NULL,
    trace_id        VARCHAR(32)   NOT NULL,
    PRIMARY KEY (id),
    KEY audit_entry_of_county (county_code, id),
    KEY audit_entry_of_tenant (tenant, id),
    KEY audit_entry_of_subject (subject_kind, subject_id, id),
    CONSTRAINT audit_entry_outcome CHECK (outcome IN ('done', 'refused'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Audit list (newest first by county or tenant), who looked at a household (by subject), sealer (by tenant)';
