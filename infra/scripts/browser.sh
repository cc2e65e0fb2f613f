# What the browser journeys need: a browser with Chinese fonts, and the real stack on free ports with its own data.

# Debian packages where we may install them; elsewhere the user's own Chrome, Chromium or Edge.
prepare_machine() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    install_missing chromium
    install_missing fonts-noto-cjk
    install_missing libaio1
  fi
  CHROME_PATH=${CHROME_PATH:-$(find_browser)}
  [ -n "$CHROME_PATH" ] ||
    die "没有找到浏览器。请安装 Chrome、Chromium 或 Edge，或把 CHROME_PATH 指向它。" \
      "No browser found. Install Chrome, Chromium or Edge, or point CHROME_PATH to one."
  export CHROME_PATH
}

install_missing() {
  is_installed "$1" && return
  say "安装 $1" "installing $1"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } > "$LOGS/apt-$1.log" 2>&1 ||
    { show_log "$LOGS/apt-$1.log"; die "不能安装 Debian 软件包 $1" "The Debian package $1 could not be installed"; }
}

is_installed() {
  dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q '^install ok installed'
}

find_browser() {
  local each
  for each in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    command -v "$each" && return
  done
  for each in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
    [ -x "$each" ] && echo "$each" && return
  done
  true
}

# with_running_stack <folder of its data> <command…>: infra/run as the user runs it, on free ports, until the command has ended.
with_running_stack() {
  local folder=$1 port runner status=0
  shift
  port=$(free_ports)
  rm -f "$folder/ready"
  SHOUWANG_STATE=$folder "$ROOT/infra/run" --port "$port" &
  runner=$!
  # The value now, not the variable: at exit this function's own names are gone. How the runner ends is not the verdict.
  trap "kill -TERM $runner 2>/dev/null; wait $runner || true" EXIT
  until [ -f "$folder/ready" ]; do
    kill -0 "$runner" 2>/dev/null || return 1
    sleep 1
  done
  BASE_URL=http://localhost:$port "$@" || status=$?
  return "$status"
}

run_journeys() {
  cd "$ROOT/frontend" && npm run e2e -- "$@"
}
