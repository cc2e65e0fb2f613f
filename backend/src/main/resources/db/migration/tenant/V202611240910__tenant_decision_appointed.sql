-- The operator also decides who becomes administrator when the last one of a kind is gone.
ALTER TABLE tenant_decision
    MODIFY COLUMN kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    DROP CONSTRAINT tenant_decision_kind,
    ADD CONSTRAINT tenant_decision_kinds CHECK (kind IN (
        'opened', 'corrected', 'seal_set', 'suspended', 'reopened', 'absorbed',
        'appointed_system', 'appointed_security', 'appointed_audit'));
