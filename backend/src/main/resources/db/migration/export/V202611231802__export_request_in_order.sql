-- What waits for a decision is read newest first, a page at a time: by the state and then in the order of the list.
ALTER TABLE export_request
    DROP KEY export_request_pending,
    ADD KEY export_request_of_state (state, id) COMMENT 'what waits for a decision, newest first';
