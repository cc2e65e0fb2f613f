# What infra/backup and infra/restore share: the command of the jar, and where the data of this machine are.

# The private key opens backups, the public one only makes them.
backup_command() {
  [ -f "$ROOT/backend/target/shouwang.jar" ] || die "尚未构建。请先运行 infra/run。" "Nothing is built yet. Run infra/run first."
  "${JAVA[@]}" -Xmx256m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dlogback.configurationFile=logback-commands.xml \
    -cp "$ROOT/backend/target/shouwang.jar$(h2_library)" org.shouwang.platform.backup.BackupCommand "$@"
}

# Keycloak's own driver for its file database on one machine.
h2_library() {
  local each
  for each in "$CACHE/keycloak/$KEYCLOAK_VERSION"/lib/lib/main/com.h2database.h2-*.jar; do
    [ ! -f "$each" ] || printf ':%s' "$each"
  done
}

# A foreign database is named in the environment; Keycloak's schema on a server by KEYCLOAK_DATABASE_URL, _USER and _PASSWORD.
uses_foreign_database() {
  [ -n "${DATABASE_URL:-}" ]
}

local_identities() {
  export KEYCLOAK_DATABASE_URL="jdbc:h2:file:$STATE/keycloak/data/h2/keycloakdb;AUTO_SERVER=TRUE;NON_KEYWORDS=VALUE"
  export KEYCLOAK_DATABASE_USER='' KEYCLOAK_DATABASE_PASSWORD=''
}

state_is_in_use() {
  local holder
  holder=$(cat "$STATE/lock/pid" 2>/dev/null || true)
  [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null
}

# The database of the infra/run that holds the state folder.
use_running_database() {
  local port
  port=$(sed -n 's/^ready //p' "$LOGS/database.log" 2>/dev/null | tail -n 1)
  [ -n "$port" ] || die "infra/run 尚未就绪，请稍后再试。" "infra/run is not ready yet, try again in a moment."
  export DATABASE_URL="jdbc:mysql://127.0.0.1:$port/shouwang?sslMode=DISABLED&allowPublicKeyRetrieval=true"
  export DATABASE_OWNER_USER=shouwang_owner
}

# Without a running stack the database is started for as long as we need it.
start_database_alone() {
  PORT=$(free_ports)
  start_database
}
