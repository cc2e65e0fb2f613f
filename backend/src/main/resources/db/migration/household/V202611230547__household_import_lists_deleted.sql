-- Rejected rows and differences name persons and are kept for a while only (IMPORT_LISTS_KEPT); the counts of the import stay.
ALTER TABLE household_import
    ADD COLUMN lists_deleted_at DATETIME(3) NULL COMMENT 'when its rejected rows and differences were deleted',
    ADD KEY household_import_lists_kept (lists_deleted_at, created_at) COMMENT 'imports whose lists are past their time';
