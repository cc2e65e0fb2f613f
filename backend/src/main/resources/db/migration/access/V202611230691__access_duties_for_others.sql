-- Published: who was given which role of case work where; one row a grant that counts from valid_from until ended_on or valid_to.
CREATE VIEW v_access_duty AS
SELECT given.account_id, account.username, account.name AS account_name, account.status AS account_status,
       given.role, given.region_code, given.valid_from, given.valid_to, ending.ended_on
FROM access_grant AS given
JOIN access_account AS account ON account.id = given.account_id
LEFT JOIN access_grant_end AS ending ON ending.grant_id = given.id
WHERE given.kind = 'case_work'
  AND (given.needs_approval = FALSE OR EXISTS (
      SELECT 1 FROM access_grant_approval AS approval
      WHERE approval.grant_id = given.id AND approval.outcome = 'approved'));
