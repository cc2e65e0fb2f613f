# The tools that a machine must have. Each is looked for where people keep it; a missing one is named with the remedy.

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$(macos_jdk)"; do
    if [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -q '^javac 25\b'; then
      export JAVA_HOME=$home
      # Netty and Tink still use the old ways to memory; without these two every start would warn about it.
      JAVA=("$home/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
      return
    fi
  done
  die "没有找到 JDK 25。请安装 Eclipse Temurin 25（Debian：apt-get install temurin-25-jdk；macOS：brew install --cask temurin@25），或把 JAVA_HOME 指向它。" \
    "No JDK 25 found. Install Eclipse Temurin 25 (Debian: apt-get install temurin-25-jdk; macOS: brew install --cask temurin@25; anywhere: sdk install java 25-tem) or point JAVA_HOME to one."
}

macos_jdk() {
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25 2>/dev/null || true
}

find_maven() {
  command -v mvn >/dev/null ||
    die "没有找到 Maven。请安装 3.8 或更新版本（Debian：apt-get install maven；macOS：brew install maven）。" \
      "Maven was not found. Install 3.8 or newer (Debian: apt-get install maven; macOS: brew install maven)."
}

find_node() {
  local version
  version=$(node --version 2>/dev/null || true)
  version=${version#v}
  if ! command -v npm >/dev/null || [ "${version%%.*}" -lt 20 ] 2>/dev/null || [ -z "$version" ]; then
    die "没有找到 Node.js 20 或更新版本（含 npm），现有：${version:-无}。请从 https://nodejs.org 安装。" \
      "Node.js 20 or newer with npm was not found (found: ${version:-none}). Install it from https://nodejs.org."
  fi
}

maven() {
  mvn -B -ntp "$@"
}
