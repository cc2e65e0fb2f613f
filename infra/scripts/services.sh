# The three servers. A database or an identity service of your own is used instead when its address is in the environment.

KEYCLOAK_VERSION=26.7.3 # also in infra/docker/keycloak.Dockerfile

# Less than a gigabyte in all; jobs get a tenth of the processor while requests want it. Measured: infra/bench/CHOICES.md
API_OPTIONS=(-Xmx640m -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10)

keycloak_ports() {
  [ -n "${OIDC_ISSUER:-}" ] || echo $((PORT + 100)) $((PORT + 101))
}

database_ports() {
  [ -n "${DATABASE_URL:-}" ] || echo $((PORT + 102))
}

need_variables() {
  local name
  for name in "$@"; do
    [ -n "${!name:-}" ] || die "设置了 $FOREIGN，还需要设置 $name" "With $FOREIGN set, $name must be set too"
  done
}

start_database() {
  if [ -n "${DATABASE_URL:-}" ]; then
    FOREIGN=DATABASE_URL need_variables DATABASE_USER DATABASE_OWNER_USER
    say "使用已有数据库" "using the database of DATABASE_URL"
    return
  fi
  say "启动数据库" "starting the database"
  export DATABASE_USER=shouwang DATABASE_OWNER_USER=shouwang_owner
  local port=$((PORT + 102)) target=$ROOT/backend/target
  export DATABASE_MEMORY=${DATABASE_MEMORY:-$(database_memory)}
  start_child database "${JAVA[@]}" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
    -cp "$target/shouwang.jar:$target/lib-local/*:$target/lib/*" org.shouwang.platform.localdb.LocalDatabase \
    "$CACHE/mariadb" "$STATE/database" "$port"
  wait_until_ready database 600 grep -q '^ready' "$LOGS/database.log"
  export DATABASE_URL="jdbc:mysql://127.0.0.1:$port/shouwang?sslMode=DISABLED&allowPublicKeyRetrieval=true"
}

# Households of the large demonstration; 0 without one.
demonstration_size() {
  case ${DEMO:-} in
    county) echo 100000 ;;
    province) echo 1000000 ;;
    province:*) echo "${DEMO#province:}" ;;
    *) echo 0 ;;
  esac
}

# What an index by random value touches while it grows has to stay in memory, or every row waits for the disk (CHOICES.md).
database_memory() {
  local households
  households=$(demonstration_size)
  if [ "$households" -gt 1000000 ]; then
    echo 8G
  elif [ "$households" -gt 100000 ]; then
    echo 2G
  elif [ "$households" -gt 0 ]; then
    echo 512M
  else
    echo 256M
  fi
}

start_keycloak() {
  PUBLIC_URL=${PUBLIC_URL:-http://localhost:$PORT}
  export PUBLIC_URL
  if [ -n "${OIDC_ISSUER:-}" ]; then
    say "使用已有身份服务" "using the identity service of OIDC_ISSUER"
    export OIDC_JWKS_URL=${OIDC_JWKS_URL:-$OIDC_ISSUER/protocol/openid-connect/certs}
    return
  fi
  prepare_keycloak
  say "启动身份服务 Keycloak" "starting the identity service (Keycloak)"
  local port=$((PORT + 100)) management=$((PORT + 101))
  export PUBLIC_URL_BY_ADDRESS="http://127.0.0.1:$PORT"
  export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD
  # Parallel sign-ins of one demonstration login are no attack (keycloak #48272).
  # AUTO_SERVER lets infra/backup read the users while Keycloak runs; it asks for a key that only this folder holds, and refuses
  # to work with DB_CLOSE_ON_EXIT=FALSE, which Keycloak would add.
  JAVA_OPTS_KC_HEAP="-Xms64m -Xmx384m" JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1 -Dh2.bindAddress=127.0.0.1" \
    start_child keycloak "$STATE/keycloak/bin/kc.sh" start --optimized --import-realm \
    --http-enabled=true --hostname="http://localhost:$port" --http-host=127.0.0.1 --http-port="$port" \
    --http-management-port="$management" --cache=local --db-url-properties=';AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE' \
    --spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests="$DEMONSTRATION"
  wait_until_ready keycloak 600 answers "http://127.0.0.1:$management/health/ready"
  export OIDC_ISSUER="http://localhost:$port/realms/shouwang"
  export OIDC_JWKS_URL="http://127.0.0.1:$port/realms/shouwang/protocol/openid-connect/certs"
  if [ -f "$STATE/address" ] && [ "$(cat "$STATE/address")" != "$PUBLIC_URL" ]; then
    node "$ROOT/infra/keycloak/address.mjs" "http://127.0.0.1:$port" >> "$LOGS/keycloak.log" 2>&1 ||
      die "不能在 Keycloak 中登记新网址；日志：$LOGS/keycloak.log" "The new address could not be told to Keycloak; log: $LOGS/keycloak.log"
  fi
}

# The distribution is unpacked and built once per version; each state folder has its own copy with its own data.
prepare_keycloak() {
  local built=$CACHE/keycloak/$KEYCLOAK_VERSION kind=production
  [ -d "$built" ] || build_keycloak "$built"
  if [ "$(cat "$STATE/keycloak/version.txt" 2>/dev/null)" != "$(cat "$built/version.txt")" ]; then
    mkdir -p "$STATE/keycloak"
    cp -Rl "$built/." "$STATE/keycloak" 2>/dev/null || cp -R "$built/." "$STATE/keycloak"
  fi
  rm -rf "$STATE/keycloak/themes/shouwang" "$STATE/keycloak/data/import"
  mkdir -p "$STATE/keycloak/data/import"
  cp -R "$ROOT/infra/keycloak/themes/shouwang" "$STATE/keycloak/themes/"
  [ "$DEMONSTRATION" = false ] || kind=demonstration
  PUBLIC_URL_BY_ADDRESS="http://127.0.0.1:$PORT" node "$ROOT/infra/keycloak/realm.mjs" "$kind" \
    > "$STATE/keycloak/data/import/shouwang-realm.json" ||
    die "Keycloak 的领域设置不完整" "The realm for Keycloak is not complete"
}

build_keycloak() {
  local built=$1 log=$LOGS/build-keycloak.log
  say "准备 Keycloak（仅首次）" "preparing Keycloak (only once)"
  run_logged "$log" unpack_and_build_keycloak "$CACHE/keycloak.unfinished" || build_failed "$log" Keycloak Keycloak
  mkdir -p "$(dirname "$built")"
  mv "$CACHE/keycloak.unfinished/keycloak-$KEYCLOAK_VERSION" "$built"
  rm -rf "$CACHE/keycloak.unfinished"
}

unpack_and_build_keycloak() {
  rm -rf "$1" && mkdir -p "$1" &&
    maven -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$1" \
      -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:tar.gz" &&
    tar xzf "$1/keycloak-quarkus-dist-$KEYCLOAK_VERSION.tar.gz" -C "$1" &&
    "$1/keycloak-$KEYCLOAK_VERSION/bin/kc.sh" build --db=dev-file --health-enabled=true --metrics-enabled=true
}

start_api() {
  if [ -f "$STATE/address" ]; then
    say "启动接口服务" "starting the API"
  elif [ "$DEMONSTRATION" = true ]; then
    say "启动接口服务，载入全国行政区划和演示县" "starting the API, loading the divisions of the country and the demonstration county"
  else
    say "启动接口服务，载入全国行政区划" "starting the API, loading the divisions of the country"
  fi
  export PORT SHOUWANG_MODE=${SHOUWANG_MODE:-demonstration} SHOUWANG_DEMONSTRATION=$DEMONSTRATION
  case ${DEMO:-} in
    county) export SHOUWANG_LARGE_DEMONSTRATION=130434:$(demonstration_size) ;;
    province*) export SHOUWANG_LARGE_DEMONSTRATION=13:$(demonstration_size) ;;
  esac
  if [ -d "$ROOT/frontend/dist" ]; then
    export SHOUWANG_FRONTEND=${SHOUWANG_FRONTEND:-$ROOT/frontend/dist}
  fi
  start_child api "${JAVA[@]}" "${API_OPTIONS[@]}" -Dfile.encoding=UTF-8 -Dshouwang.state="$STATE" -jar "$ROOT/backend/target/shouwang.jar"
  # A quarter of an hour, and a minute for each 10,000 households of a large demonstration on a slow machine.
  wait_until_ready api $((900 + $(demonstration_size) * 60 / 10000)) answers "http://127.0.0.1:$PORT/api/v1/client-config"
}

remember_address() {
  echo "$PUBLIC_URL" > "$STATE/address"
  echo "$PUBLIC_URL" > "$STATE/ready"
}

show_address() {
  printf '\n守望已启动 Shouwang is ready:  %s\n接口文档 API documentation:    %s/swagger\n\n' "$PUBLIC_URL" "$PUBLIC_URL"
  if [ "$DEMONSTRATION" = true ]; then
    node "$ROOT/infra/keycloak/realm.mjs" logins
  elif [ -f "$STATE/keycloak/version.txt" ]; then
    printf '用户管理 User administration:  http://localhost:%s/admin  admin / %s\n' $((PORT + 100)) "KEYCLOAK_ADMIN_PASSWORD ($STATE/secrets.env)"
  fi
  printf '\n按 Ctrl-C 停止 Press Ctrl-C to stop\n'
}
