CREATE TABLE platform_idempotency (
    actor_id        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest          BINARY(32)   NOT NULL,
    status          SMALLINT     NULL,
    headers         VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NULL,
    body            MEDIUMBLOB   NULL,
    created_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (actor_id, idempotency_key),
    KEY platform_idempotency_age (created_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'answers of writes by Idempotency-Key: a repeated write is answered, not repeated; deleted after a week';
