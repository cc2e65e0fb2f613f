-- The keys of each tenant, wrapped by the master key that only the environment knows. Without that master key this table
-- and every encrypted column are noise: back the key up apart from the database.
CREATE TABLE platform_tenant_key (
    tenant          CHAR(2)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'province, two digits',
    purpose         VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'field encrypts, index finds',
    wrapped_keyset  VARBINARY(4096) NOT NULL COMMENT 'Tink keyset, encrypted, bound to tenant and purpose',
    master_key      CHAR(16)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'fingerprint of the master key that wrapped it',
    created_at      DATETIME(3)    NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (tenant, purpose),
    CONSTRAINT platform_tenant_key_purpose CHECK (purpose IN ('field', 'index'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Read once per tenant and replica at first use; written when a tenant first stores a personal field';
