# What every script in bin/ stands on: a JDK 25, Node 24 with npm 11, and a jar that is as new as its sources.
# Sourced, not run. Leaves the working directory at the root of the project.

set -euo pipefail
readonly called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly jar=target/reliance.jar
readonly jar_sources=target/reliance.jar.sources

say() { printf '%s\n' "$*"; }

# Ends the script with one line that names the flaw and its cure.
give_up() {
  say "$*" >&2
  exit 1
}

# --- JDK -------------------------------------------------------------------------------------------------------------

is_jdk_25() {
  [[ -x $1/bin/javac ]] && grep -qs '^JAVA_VERSION="25[".+-]' "$1/release"
}

jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  while [[ -L $javac ]]; do
    local target
    target=$(readlink "$javac")
    [[ $target == /* ]] || target=$(dirname "$javac")/$target
    javac=$target
  done
  dirname "$(dirname "$javac")"
}

use_jdk_25() {
  local home
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    ~/.sdkman/candidates/java/* ~/.jdks/* ~/.local/share/mise/installs/java/* ~/.asdf/installs/java/*; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done
  give_up "Reliance needs a JDK 25 and finds none: install one (Temurin 25, or: sdk install java 25-tem) or point JAVA_HOME to it."
}

# --- Node ------------------------------------------------------------------------------------------------------------

# Vaadin takes Node from the PATH only when it is the release it knows and has npm beside it in the usual layout;
# otherwise it would download another one.
is_node_24_with_npm_11() {
  local node
  node=$(command -v "$1") || return 1
  [[ $("$node" --version 2>/dev/null) == v24.* ]] || return 1
  local npm_cli
  npm_cli=$(dirname "$node")/../lib/node_modules/npm/bin/npm-cli.js
  [[ -f $npm_cli && $("$node" "$npm_cli" --version 2>/dev/null) == 11.* ]]
}

fetch_node_24() {
  npm install --global --prefix .toolchain npm@11 node@24 >target/toolchain.log 2>&1 </dev/null
}

use_node_24() {
  is_node_24_with_npm_11 node && return
  local own=$PWD/.toolchain/bin
  if ! is_node_24_with_npm_11 "$own/node"; then
    command -v npm >/dev/null \
      || give_up "Reliance builds its page with Node and finds no npm: install any Node.js with npm; it fetches the release it needs itself."
    say "Fetching Node 24 and npm 11 into .toolchain"
    mkdir -p .toolchain
    # Once more where a registry under load dropped a connection.
    { fetch_node_24 || fetch_node_24; } && is_node_24_with_npm_11 "$own/node" \
      || give_up "Node 24 and npm 11 could not be fetched from the npm registry: see target/toolchain.log."
  fi
  export PATH=$own:$PATH
}

# --- jar -------------------------------------------------------------------------------------------------------------

need_maven() {
  command -v mvn >/dev/null || give_up "Reliance is built with Maven and finds no mvn: install Maven 3.8 or newer."
}

need_writable() {
  local place
  for place in . target .toolchain node_modules; do
    [[ ! -e $place || -w $place ]] \
      || give_up "Reliance builds in its own folder, but '$place' in $PWD is read-only: make it writable or clone elsewhere."
  done
}

# One hash over the names and contents of all that goes into the jar.
# Not package.json: Vaadin rewrites its own part of it in every mode, and what it asks for is in the lock.
hash_of_sources() {
  local files
  files=$(find pom.xml .mvn .npmrc package-lock.json tsconfig.json vite.config.ts LICENSE data frontend src/main \
    src/test/java/org/reliance/parts -type f \
    -not -path 'src/main/bundles/*' -not -path 'frontend/generated/*' -not -path frontend/index.html | LC_ALL=C sort)
  { say "$files" && git hash-object --stdin-paths <<<"$files"; } | git hash-object --stdin
}

jar_is_fresh() {
  [[ -f $jar && -f $jar_sources && $(<"$jar_sources") == "$(hash_of_sources)" ]]
}

# Runs Maven with the tools above; what it writes goes to the log named first.
maven() {
  local log=$1
  shift
  mvn --batch-mode --no-transfer-progress "$@" >"$log" 2>&1 </dev/null
}

build_failed() {
  grep '^\[ERROR\]' "$1" | head -20 >&2
  give_up "Reliance could not be built: see $1."
}

prepare_to_build() {
  command -v git >/dev/null || give_up "Reliance's scripts need git: install it."
  need_writable
  mkdir -p target
  need_maven
  use_jdk_25
  use_node_24
}

# Leaves the jar and, beside it, what it was built from; what Maven says goes to the log named first.
package_jar() {
  local log=$1 sources
  shift
  rm -f "$jar_sources"
  # Vaadin adds a new page to the old one's files instead of replacing them.
  rm -rf target/classes/META-INF/VAADIN
  sources=$(hash_of_sources)
  maven "$log" package "$@" && say "$sources" >"$jar_sources"
}

build_jar() {
  jar_is_fresh && return
  prepare_to_build
  say "Building Reliance (minutes the first time, less than one after)"
  package_jar target/build.log -DskipTests -Dspotless.check.skip || build_failed target/build.log
}

# --- server ----------------------------------------------------------------------------------------------------------

readonly server=target/server

# A server without memory ends, rather than going on deaf. Quiet about what the libraries do with the JDK's inner parts:
# nobody who starts the program can change that.
readonly java_options=(-XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# The jar unpacked, beside it the classes as a first start left them: the server starts in half the time.
build_server() {
  build_jar
  [[ $server/reliance.jar -nt $jar ]] && return
  use_jdk_25
  rm -rf "$server"
  java -Djarmode=tools -jar "$jar" extract --destination "$server"
  # A start that fails here fails again, and says why, where it is asked for.
  java "${java_options[@]}" -XX:AOTCacheOutput="$server/reliance.aot" -Dspring.context.exit=onRefresh \
    -jar "$server/reliance.jar" >target/first-start.log 2>&1 </dev/null || rm -f "$server"/reliance.aot*
  touch "$server/reliance.jar"
}

# At either loopback address: a browser that is sent to localhost may ask at any of them.
port_is_taken() {
  (exec 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1") || (exec 2>/dev/null 3<>"/dev/tcp/::1/$1")
}

# The first port from this one on at which nothing listens.
find_free_port() {
  local port
  for ((port = $1; port <= 65535; port++)); do
    if ! port_is_taken "$port"; then
      say "$port"
      return
    fi
  done
  give_up "No port from $1 on is free: end what listens on one of them."
}

# Not any answer but the page: while Vaadin still prepares, it shows another one.
page_answers() (
  exec 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || exit
  printf 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  grep -q 'id="outlet"' <&3
)
