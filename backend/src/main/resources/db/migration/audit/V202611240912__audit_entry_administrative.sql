-- What administrators and the operators of the platform did: few entries among many, for the list of the audit administrator.
ALTER TABLE audit_entry
    ADD COLUMN administrative TINYINT GENERATED ALWAYS AS (
        CASE WHEN actor_roles LIKE '%system_admin%' OR actor_roles LIKE '%security_admin%' OR actor_roles LIKE '%audit_admin%'
            OR actor_roles LIKE '%platform_operator%' THEN 1 END) VIRTUAL,
    ADD KEY audit_entry_of_administrators (administrative, tenant, id);
