# What the user reads: Chinese first, then English.

say() {
  printf '%s  %s  %s\n' "$(date +%H:%M:%S)" "$1" "$2"
}

# One line that says what is wrong and what to do; whatever was started ends with us.
die() {
  printf '\n✗ %s\n  %s\n' "$1" "$2" >&2
  exit 1
}

# The end of a log, for the one who has to find out.
show_log() {
  [ -f "$1" ] || return 0
  printf '\n--- %s\n' "$1" >&2
  tail -n "${2:-25}" "$1" | cut -c1-600 >&2
}
