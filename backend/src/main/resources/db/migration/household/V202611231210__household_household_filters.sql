-- The household list of a province with a filter that few households pass must not read all households to find them.
ALTER TABLE household_household
    ADD KEY household_household_of_status (status, region_code, id) COMMENT 'household list by status',
    ADD KEY household_household_of_type (household_type, region_code, id) COMMENT 'household list by type';
