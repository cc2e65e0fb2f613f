-- The audit list with a filter that few entries pass must not read through all entries of a county or province to find
-- them. Within one key the ids ascend, so an import only appends to these indexes. What was touched is found by its id alone,
-- whether or not the reader says of what kind it is.
ALTER TABLE audit_entry
    ADD KEY audit_entry_operation_of_county (county_code, operation, id) COMMENT 'audit list by operation, of a county and below',
    ADD KEY audit_entry_operation_of_tenant (tenant, operation, id) COMMENT 'audit list by operation, of a province or city',
    ADD KEY audit_entry_actor_of_county (county_code, actor_username, id) COMMENT 'audit list by actor, of a county and below',
    ADD KEY audit_entry_actor_of_tenant (tenant, actor_username, id) COMMENT 'audit list by actor, of a province or city',
    ADD KEY audit_entry_subject (subject_id, id) COMMENT 'who looked at a household, audit list by what was touched',
    DROP KEY audit_entry_of_subject;
