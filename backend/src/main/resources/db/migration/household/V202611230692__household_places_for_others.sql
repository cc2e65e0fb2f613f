-- Published: where the active households live; for grids, which must hold all of them.
CREATE VIEW v_household_place AS
SELECT household.id, household.county_code, household.region_code, household.head_name, household.member_count
FROM household_household AS household
WHERE household.status = 'active';
