-- The household list of a province with a filter that few households pass must not read all households to find them. Of key
-- groups there are too many combinations for an index of their own: the index of the list's order tells who is in one.
ALTER TABLE household_household
    ADD KEY household_household_of_status (status, region_code, id) COMMENT 'household list by status',
    ADD KEY household_household_of_type (household_type, region_code, id) COMMENT 'household list by type',
    DROP KEY household_household_in_region,
    ADD KEY household_household_in_region (region_code, id, key_groups, relocation_kind)
        COMMENT 'household list of any level, also by tag; door plates of a village';
