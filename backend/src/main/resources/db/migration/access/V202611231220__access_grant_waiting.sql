-- Administrators' grants that wait for a second person are few among all grants.
ALTER TABLE access_grant
    ADD KEY access_grant_waiting (needs_approval, account_id) COMMENT 'accounts with a grant that waits for approval';
