-- The workbench counts households by status, type and key group on every visit: out of this index alone, without a row.
ALTER TABLE household_household
    ADD KEY household_household_summary (region_code, status, household_type, key_groups) COMMENT 'workbench';
