package org.shouwang.access.store;

/** The condition under which a grant counts, in one place. The table is called {@code given}; it takes a day three times. */
final class InForce {

    static final String CONDITION = """
            given.valid_from <= ?
              AND (given.valid_to IS NULL OR given.valid_to >= ?)
              AND NOT EXISTS (
                  SELECT 1 FROM access_grant_end AS ending
                  WHERE ending.grant_id = given.id AND ending.ended_on <= ?)
              AND (given.needs_approval = FALSE OR EXISTS (
                  SELECT 1 FROM access_grant_approval AS approval
                  WHERE approval.grant_id = given.id AND approval.outcome = 'approved'))
            """;

    private InForce() {}
}
