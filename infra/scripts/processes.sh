# Child processes: each in its own process group, so that Ctrl-C reaches only us and we end them in order, last started first.

CHILDREN=""
WORK=""
HOLDS_STATE=false

# run_logged <log> <command…>: waits for a build or a check, but not so that a signal would have to wait for it as well.
run_logged() {
  local log=$1 status=0
  shift
  set -m
  (set -e; "$@") > "$log" 2>&1 < /dev/null &
  WORK=$!
  set +m
  wait "$WORK" || status=$?
  WORK=""
  return "$status"
}

# start_child <name> <command…>
start_child() {
  local name=$1
  shift
  [ ! -f "$LOGS/$name.log" ] || mv "$LOGS/$name.log" "$LOGS/$name.previous.log"
  set -m
  "$@" > "$LOGS/$name.log" 2>&1 < /dev/null &
  set +m
  mkdir -p "$STATE/processes"
  echo $! > "$STATE/processes/$name"
  CHILDREN="$name $CHILDREN"
}

# wait_until_ready <name> <seconds> <command that succeeds when ready…>
wait_until_ready() {
  local name=$1 seconds=$2 begun told waited
  shift 2
  begun=$(date +%s)
  told=0
  until "$@" > /dev/null 2>&1; do
    is_running "$name" || child_failed "$name"
    waited=$(($(date +%s) - begun))
    [ "$waited" -lt "$seconds" ] || child_failed "$name"
    if [ $((waited - told)) -ge 20 ]; then
      told=$waited
      say "  仍在准备，已用 $waited 秒" "still preparing, $waited s so far"
      sed -n 's/.*\(演示数据 demonstration: .*\)/    \1/p' "$LOGS/$name.log" | tail -n 1
    fi
    pause 0.5
  done
}

# Does the address answer with success? By Node, which we need anyway, unlike curl.
answers() {
  node -e 'fetch(process.argv[1], { signal: AbortSignal.timeout(3000) }).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))' "$1"
}

child_failed() {
  show_log "$LOGS/$1.log"
  die "$1 没有启动或意外结束；日志：$LOGS/$1.log" "$1 did not start, or ended unexpectedly; log: $LOGS/$1.log"
}

is_running() {
  kill -0 "$(cat "$STATE/processes/$1")" 2>/dev/null
}

# Unlike a plain sleep it lets a signal through at once.
pause() {
  sleep "$1" &
  wait $! || true
}

watch_children() {
  local name
  while true; do
    for name in $CHILDREN; do
      is_running "$name" || child_failed "$name"
    done
    pause 2
  done
}

finish() {
  local status=$? name
  trap '' INT TERM HUP
  trap - EXIT
  [ -z "$CHILDREN" ] || { echo; say "正在停止" "stopping"; }
  [ -z "$WORK" ] || end_process "$WORK"
  for name in $CHILDREN; do
    end_process "$(cat "$STATE/processes/$name")"
    rm -f "$STATE/processes/$name"
  done
  [ "$HOLDS_STATE" = false ] || rm -rf "$STATE/lock" "$STATE/ready"
  exit "$status"
}

# The whole group is asked to end; what is left of it after 40 seconds is ended hard.
end_process() {
  local leader=$1 left=80
  kill -TERM -- "-$leader" 2>/dev/null || true
  while kill -0 -- "-$leader" 2>/dev/null && [ "$left" -gt 0 ]; do
    sleep 0.5
    left=$((left - 1))
  done
  kill -KILL -- "-$leader" 2>/dev/null || true
}

# After a kill -9 of an earlier run its servers may still hold the data. Only processes that name our state folder are ended.
end_leftovers() {
  local file pid
  for file in "$STATE"/processes/* "$STATE/database/server.pid"; do
    [ -f "$file" ] || continue
    pid=$(cat "$file")
    case $(ps -o command= -p "$pid" 2>/dev/null || true) in
      *"$STATE"*)
        say "停止上次遗留的进程 $pid" "ending process $pid of an earlier run"
        end_leftover "$pid"
        ;;
    esac
    case $file in "$STATE"/processes/*) rm -f "$file" ;; esac
  done
}

# Perhaps not the leader of its group, so it is ended by itself.
end_leftover() {
  local left=80
  kill -TERM "$1" 2>/dev/null || true
  while kill -0 "$1" 2>/dev/null && [ "$left" -gt 0 ]; do
    sleep 0.5
    left=$((left - 1))
  done
  kill -KILL "$1" 2>/dev/null || true
}

# The first of four ports that a run uses: itself, +100, +101, +102.
free_ports() {
  local port=18080 each free
  while [ "$port" -lt 60000 ]; do
    free=true
    for each in "$port" $((port + 100)) $((port + 101)) $((port + 102)); do
      ! (exec 3<> "/dev/tcp/127.0.0.1/$each") 2> /dev/null || free=false
    done
    [ "$free" = false ] || { echo "$port"; return; }
    port=$((port + 7))
  done
  return 1
}
