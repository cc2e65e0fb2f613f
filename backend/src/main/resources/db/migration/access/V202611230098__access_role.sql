-- Which kind of account may hold which role. A foreign key, because MySQL before 8.0.16 reads CHECK and does nothing.
CREATE TABLE access_role (
    role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (role),
    UNIQUE KEY access_role_kind (role, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Keeps administrators apart from each other and from case work; never changed';
