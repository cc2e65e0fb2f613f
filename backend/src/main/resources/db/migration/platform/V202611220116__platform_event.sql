CREATE TABLE platform_event (
    id               BIGINT        NOT NULL COMMENT 'TSID: sorts by time',
    event_key        VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'events of one key keep their order',
    event_type       VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload          TEXT          NOT NULL COMMENT 'JSON, ids and codes only',
    attempts         INT           NOT NULL,
    published_at     DATETIME(3)   NOT NULL,
    next_attempt_at  DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY platform_event_of_key (event_key, id),
    KEY platform_event_due (next_attempt_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Outbox: what waits for delivery; empty when all is told';
