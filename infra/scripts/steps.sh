# Runs the checks one after the other, keeps each one's log, and sums up. A failed check does not hide the next one's result.

SUMMARY=""
PASSED=0
FAILED=0
STARTED=$(date +%s)

# step <title> <command…>
step() {
  local title=$1 begun log verdict
  shift
  begun=$(date +%s)
  log=$LOGS/$(printf '%02d' $((PASSED + FAILED + 1)))-$1.log
  say "$title" "…"
  if run_logged "$log" "$@"; then
    verdict='✓'
    PASSED=$((PASSED + 1))
  else
    verdict='✗'
    FAILED=$((FAILED + 1))
    show_log "$log" 60
  fi
  SUMMARY="$SUMMARY$(printf '%s %4d s  %s' "$verdict" $(($(date +%s) - begun)) "$title")"$'\n'
}

finish_steps() {
  local status=$?
  trap '' INT TERM HUP
  [ -z "$WORK" ] || end_process "$WORK"
  printf '\n%s\n总用时 total: %d s，日志 logs: %s\n' "$SUMMARY" $(($(date +%s) - STARTED)) "$LOGS"
  printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
  [ "$status" -ne 0 ] || [ "$FAILED" -eq 0 ] || status=1
  exit "$status"
}

# A run that executed no test is not a success.
passed_tests() {
  grep -qs '<testcase' "$1"/TEST-*.xml || { echo "no test was executed"; return 1; }
}
