# The state folder: one run at a time, secrets made once, demonstration and real data never mixed.

# Once everything is downloaded and built a start needs little; before that about 2.5 GB.
need_space() {
  local needed=500 free
  [ -d "$CACHE/keycloak" ] || needed=2500
  needed=$((needed + $(demonstration_size) / 150)) # measured: about 6 kB a household
  mkdir -p "$STATE" "$LOGS" "$CACHE" 2>/dev/null || die "不能写入目录 $STATE" "Cannot write to the folder $STATE"
  free=$(($(df -Pk "$STATE" | awk 'NR == 2 { print $4 }') / 1024))
  [ "$free" -ge "$needed" ] ||
    die "磁盘空间不足：$STATE 所在磁盘剩 ${free} MB，需要 ${needed} MB。" \
      "Not enough disk space: ${free} MB free where $STATE lives, ${needed} MB needed."
}

# A folder can be made by one process only: it is the lock. A lock of a process that is gone is taken over.
take_state() {
  local holder
  if ! mkdir "$STATE/lock" 2>/dev/null; then
    holder=$(cat "$STATE/lock/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then
      die "已有一个 infra/run（进程 $holder）在使用 $STATE。请先停止它，或用 SHOUWANG_STATE 指定另一个目录。" \
        "Another infra/run (process $holder) is using $STATE. Stop it first, or name another folder in SHOUWANG_STATE."
    fi
  fi
  echo $$ > "$STATE/lock/pid"
  HOLDS_STATE=true
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  end_leftovers
}

need_ports() {
  local port
  for port in "$PORT" $(keycloak_ports) $(database_ports); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      die "端口 $port 已被占用。请停止占用它的程序，或用 --port 换一个端口。" \
        "Port $port is in use. Stop the program that uses it, or choose another with --port."
    fi
  done
}

forget_everything() {
  say "删除本机数据" "deleting the data of this machine"
  local each
  for each in database keycloak files secrets.env kind address; do
    rm -rf "${STATE:?}/$each"
  done
}

# The size of a demonstration belongs to its kind: a start that does not name one goes on with the one that is there.
same_kind_as_before() {
  local before
  before=$(cat "$STATE/kind" 2>/dev/null || true)
  if [ -z "${DEMO:-}" ]; then
    case $before in demonstration-*) DEMO=${before#demonstration-} ;; esac
  fi
  KIND=empty
  if [ "$DEMONSTRATION" = true ]; then
    case ${DEMO:-} in '' | small) KIND=demonstration ;; *) KIND=demonstration-$DEMO ;; esac
  fi
  if [ -n "$before" ] && [ "$before" != "$KIND" ]; then
    die "$STATE 中已有另一种数据（$before）。用 --reset 删除后重新开始，或用 SHOUWANG_STATE 指定另一个目录。" \
      "$STATE already holds data of the other kind ($before). Start anew with --reset, or name another folder in SHOUWANG_STATE."
  fi
}

remember_kind() {
  echo "$KIND" > "$STATE/kind"
}

# Made once and kept: the master key is the only way to read what is encrypted in the database. The environment goes before.
make_secrets() {
  local file=$STATE/secrets.env name
  if [ ! -f "$file" ]; then
    (
      umask 077
      echo "# Secrets of this machine, made by infra/run. Losing SHOUWANG_MASTER_KEY means losing the encrypted data."
      echo "SHOUWANG_MASTER_KEY=$(random_bytes)"
      for name in DATABASE_PASSWORD DATABASE_OWNER_PASSWORD KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PROVISIONER_SECRET \
        DEPARTMENT_CLIENT_SECRET; do
        echo "$name=$(random_bytes | tr -d '+/=')"
      done
    ) > "$file.new"
    chmod 600 "$file.new"
    mv "$file.new" "$file"
  fi
  while IFS='=' read -r name value; do
    case $name in
      '' | \#*) ;;
      *) [ -n "${!name:-}" ] || export "$name=$value" ;;
    esac
  done < "$file"
}

random_bytes() {
  head -c 32 /dev/urandom | base64 | tr -d '\n'
}
