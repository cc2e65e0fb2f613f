# Builds what is older than its sources. A folder's own time counts too, so a deleted file is noticed. A stamp is set when
# its build has succeeded, because the front end's build writes a generated client among the sources.

is_stale() {
  local stamp=$1
  shift
  [ ! -f "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -not -path '*/node_modules*' -print 2>/dev/null | head -n 1)" ]
}

build_backend() {
  local stamp=$ROOT/backend/target/built
  is_stale "$stamp" "$ROOT/backend/pom.xml" "$ROOT/backend/src/main" || return 0
  say "编译后端（首次需下载依赖，约数分钟）" "building the back end (the first time downloads its libraries)"
  run_logged "$LOGS/build-backend.log" maven -q -f "$ROOT/backend/pom.xml" package -DskipTests ||
    build_failed "$LOGS/build-backend.log" "后端" "The back end"
  touch "$stamp"
}

build_frontend() {
  [ -f "$ROOT/frontend/package.json" ] || return 0
  install_frontend
  local stamp=$ROOT/frontend/node_modules/.built
  [ -d "$ROOT/frontend/dist" ] || rm -f "$stamp"
  is_stale "$stamp" "$ROOT"/frontend/{src,public,scripts,index.html,package-lock.json,vite.config.ts} "$ROOT/api-spec/openapi.yaml" ||
    return 0
  say "编译前端" "building the front end"
  run_logged "$LOGS/build-frontend.log" npm --prefix "$ROOT/frontend" run build ||
    build_failed "$LOGS/build-frontend.log" "前端" "The front end"
  touch "$stamp"
}

install_frontend() {
  local stamp=$ROOT/frontend/node_modules/.installed
  is_stale "$stamp" "$ROOT/frontend/package-lock.json" || return 0
  say "安装前端依赖" "installing the libraries of the front end"
  run_logged "$LOGS/install-frontend.log" npm --prefix "$ROOT/frontend" ci --no-audit --no-fund ||
    build_failed "$LOGS/install-frontend.log" "前端依赖" "The front end's libraries"
  touch "$stamp"
}

build_failed() {
  if grep -qE 'Could not transfer|UnknownHost|Unknown host|Network is unreachable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|offline mode' "$1"; then
    die "下载失败：连不上软件仓库（Maven Central 或 npm）。首次启动需要网络；日志：$1" \
      "Download failed: the package registry (Maven Central or npm) cannot be reached. The first start needs the network; log: $1"
  fi
  show_log "$1"
  die "$2没有编译成功；日志：$1" "$3 did not build; log: $1"
}
