-- The hash chain of a tenant's audit entries. The runtime user may only INSERT and SELECT here.
CREATE TABLE audit_seal (
    tenant      CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq         BIGINT      NOT NULL COMMENT 'gapless from 1',
    entry_id    BIGINT      NOT NULL,
    hash        BINARY(32)  NOT NULL COMMENT 'SHA-256 over prev_hash, seq and every column of the entry',
    prev_hash   BINARY(32)  NOT NULL COMMENT 'hash of seq - 1; zeros before the first',
    PRIMARY KEY (tenant, seq),
    UNIQUE KEY audit_seal_entry (entry_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Written by the sealer within seconds of the entry; read by infra/verify-audit';
