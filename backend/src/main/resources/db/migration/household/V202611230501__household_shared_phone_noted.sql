-- Households that were registered before anybody noted shared phones. Ids from 1 on lie before every later one.
INSERT INTO household_shared_phone (county_code, phone_index, household_id, id, region_code, person_id)
WITH holder AS (
    SELECT household.county_code, household.phone_index, household.id AS household_id, household.region_code, NULL AS person_id
    FROM household_household AS household
    WHERE household.phone_index IS NOT NULL
      AND household.status = 'active'
    UNION ALL
    SELECT person.county_code, person.phone_index, membership.household_id, person.region_code, person.id
    FROM household_person AS person
    JOIN household_membership AS membership ON membership.current_person = person.id
    WHERE person.phone_index IS NOT NULL
),
shared AS (
    SELECT county_code, phone_index
    FROM holder
    GROUP BY county_code, phone_index
    HAVING MIN(household_id) <> MAX(household_id)
),
noted AS (
    SELECT holder.county_code, holder.phone_index, holder.household_id, MIN(holder.region_code) AS region_code,
           CASE WHEN COUNT(holder.person_id) = COUNT(*) THEN MIN(holder.person_id) END AS person_id
    FROM shared
    JOIN holder ON holder.county_code = shared.county_code AND holder.phone_index = shared.phone_index
    GROUP BY holder.county_code, holder.phone_index, holder.household_id
)
SELECT county_code, phone_index, household_id,
       ROW_NUMBER() OVER (ORDER BY county_code, phone_index, household_id), region_code, person_id
FROM noted;
