#!/bin/bash
# Runs once, when the database is new. The owner migrates the schema; the runtime account starts without any right and gets
# from each migration what its tables allow; Keycloak sees only its own schema.
set -euo pipefail
MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root <<SQL
CREATE DATABASE shouwang CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'shouwang_owner'@'%' IDENTIFIED BY '$DATABASE_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON shouwang.* TO 'shouwang_owner'@'%' WITH GRANT OPTION;
CREATE USER 'shouwang'@'%' IDENTIFIED BY '$DATABASE_PASSWORD';
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_DATABASE_PASSWORD';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
DROP USER IF EXISTS 'root'@'%';
SQL
