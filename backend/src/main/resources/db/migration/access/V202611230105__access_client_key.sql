-- One row a pair of client id and secret. While a secret is replaced a system has two.
CREATE TABLE access_client_key (
    id           VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'client id in Keycloak, azp of its tokens',
    client_id    BIGINT        NOT NULL,
    made_at      DATETIME(3)   NOT NULL,
    expires_at   DATETIME(3)   NULL COMMENT 'set when another key replaces it',
    last_used_at DATETIME(3)   NULL,
    provision_at DATETIME(3)   NULL COMMENT 'when to tell Keycloak; null when it knows all',
    provision_tries INT        NOT NULL,
    secret       VARBINARY(160) NULL COMMENT 'encrypted; wiped when Keycloak has it',
    PRIMARY KEY (id),
    KEY access_client_key_of (client_id),
    KEY access_client_key_provision (provision_at),
    CONSTRAINT access_client_key_client FOREIGN KEY (client_id) REFERENCES access_client (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'What the systems of departments sign in with; every request of theirs';
