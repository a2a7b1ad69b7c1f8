#!/usr/bin/env bash
# A PostgreSQL server for tests: temporary, on a free port of this machine only, gone after stop.
#
#   eval "$(itests/postgres.sh start)"    sets TOURWRIGHT_TEST_POSTGRES and TOURWRIGHT_TEST_POSTGRES_HOME
#   itests/postgres.sh stop               stops it and deletes its data
#
# Two of them, a primary and its synchronous standby, that keep what they acknowledged:
#
#   eval "$(itests/postgres.sh pair)"     sets TOURWRIGHT_TEST_PAIR (a JDBC URL with both) and TOURWRIGHT_TEST_PAIR_HOME
#   itests/postgres.sh fail HOME          the primary dies at once
#   itests/postgres.sh promote HOME       the standby becomes the primary
#   itests/postgres.sh stop HOME          stops both and deletes their data
#
# PostgreSQL does not run as root: when root calls, it runs as postgres, or as nobody.
set -euo pipefail

fail() {
  printf 'postgres.sh: %s\n' "$*" >&2
  exit 1
}

# The directory with initdb and pg_ctl: on the path, or where Debian puts them; the newest.
programs() {
  local found
  if found=$(command -v initdb) && command -v pg_ctl > /dev/null; then
    dirname "$(readlink -f "$found")"
    return
  fi
  found=$(find /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin -name initdb 2> /dev/null | sort -V | tail -n 1)
  [ -n "$found" ] || fail "PostgreSQL not found; install it (itests/prerequisites.sh does it on Debian)"
  dirname "$found"
}

account() {
  if [ "$(id -u)" != 0 ]; then
    id -un
  elif id postgres > /dev/null 2>&1; then
    echo postgres
  else
    echo nobody
  fi
}

# Needs the variable home: where the account may keep what it must.
as_account() {
  local home=${home:-/tmp}
  if [ "$(id -u)" = 0 ]; then
    (cd / && timeout 90 runuser -u "$(account)" -- env -u LD_PRELOAD HOME="$home" "$@")
  else
    timeout 90 "$@"
  fi
}

# Nobody listens there now, and no connection gets it. Another program may take it before PostgreSQL does; start
# tries again then.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
}

start() {
  local bin port attempt home
  bin=$(programs)
  home=$(mktemp -d "${TMPDIR:-/tmp}/tourwright-postgres.XXXXXX")
  # shellcheck disable=SC2064 # the directory of now
  trap "rm -rf '$home'" EXIT
  if [ "$(id -u)" = 0 ]; then chown "$(account)" "$home"; fi
  as_account "$bin/initdb" -D "$home/data" -U tourwright --auth=trust --encoding=UTF8 --locale=C --no-sync > "$home/initdb.log" 2>&1 \
    || { cat "$home/initdb.log" >&2; fail "initdb failed"; }
  # Fast and forgetful: nothing here outlives a test.
  cat >> "$home/data/postgresql.conf" << END
listen_addresses = '127.0.0.1'
unix_socket_directories = '$home'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
shared_buffers = 64MB
log_min_messages = warning
END
  for attempt in 1 2 3; do
    port=$(free_port)
    if as_account "$bin/pg_ctl" -D "$home/data" -l "$home/server.log" -w -t 60 -o "-p $port" start > /dev/null 2>&1 < /dev/null; then
      trap - EXIT
      echo "export TOURWRIGHT_TEST_POSTGRES='jdbc:postgresql://127.0.0.1:$port/postgres?user=tourwright'"
      echo "export TOURWRIGHT_TEST_POSTGRES_HOME='$home'"
      return
    fi
  done
  cat "$home/server.log" >&2 || true
  fail "PostgreSQL did not start"
}

# Starts the server in directory $1 on a free port and leaves the number in the variable port.
serve() {
  local attempt
  for attempt in 1 2 3; do
    port=$(free_port)
    if as_account "$bin/pg_ctl" -D "$1" -l "$1.log" -w -t 60 -o "-p $port" start > /dev/null 2>&1 < /dev/null; then return; fi
  done
  cat "$1.log" >&2 || true
  fail "PostgreSQL did not start"
}

pair() {
  local bin port home first
  bin=$(programs)
  home=$(mktemp -d "${TMPDIR:-/tmp}/tourwright-postgres.XXXXXX")
  # shellcheck disable=SC2064 # the directory of now
  trap "stop '$home'" EXIT
  if [ "$(id -u)" = 0 ]; then chown "$(account)" "$home"; fi
  as_account "$bin/initdb" -D "$home/data" -U tourwright --auth=trust --encoding=UTF8 --locale=C --no-sync > "$home/initdb.log" 2>&1 \
    || { cat "$home/initdb.log" >&2; fail "initdb failed"; }
  # Nothing forgetful here: what was acknowledged must be there afterwards.
  cat >> "$home/data/postgresql.conf" << END
listen_addresses = '127.0.0.1'
unix_socket_directories = '$home'
max_connections = 200
shared_buffers = 64MB
log_min_messages = warning
END
  serve "$home/data"
  first=$port
  as_account "$bin/pg_basebackup" -h 127.0.0.1 -p "$first" -U tourwright -D "$home/standby" -X stream -c fast --no-sync > "$home/backup.log" 2>&1 \
    || { cat "$home/backup.log" >&2; fail "pg_basebackup failed"; }
  as_account sh -c "echo \"primary_conninfo = 'host=127.0.0.1 port=$first user=tourwright application_name=standby'\" >> '$home/standby/postgresql.conf' && touch '$home/standby/standby.signal'"
  serve "$home/standby"
  # Only now: before there was one, every commit would have waited for it.
  as_account "$bin/psql" -q -h 127.0.0.1 -p "$first" -U tourwright -d postgres \
    -c "alter system set synchronous_standby_names = 'standby'" -c "select pg_reload_conf()" > /dev/null
  trap - EXIT
  echo "export TOURWRIGHT_TEST_PAIR='jdbc:postgresql://127.0.0.1:$first,127.0.0.1:$port/postgres?user=tourwright&targetServerType=primary&connectTimeout=2&socketTimeout=30&tcpKeepAlive=true&options=-c%20tcp_keepalives_idle=10%20-c%20tcp_keepalives_interval=5%20-c%20tcp_keepalives_count=3%20-c%20tcp_user_timeout=20000%20-c%20lock_timeout=20s'"
  echo "export TOURWRIGHT_TEST_PAIR_HOME='$home'"
}

# As when its machine loses power, but for what the operating system has still to write.
die() {
  as_account "$(programs)/pg_ctl" -D "$1/data" -m immediate -w -t 30 stop > /dev/null
}

promote() {
  as_account "$(programs)/pg_ctl" -D "$1/standby" -w -t 60 promote > /dev/null
}

stop() {
  local home=${1:-${TOURWRIGHT_TEST_POSTGRES_HOME:-}}
  [ -n "$home" ] || fail "which one? TOURWRIGHT_TEST_POSTGRES_HOME is not set"
  case $home in
    */tourwright-postgres.*) ;;
    *) fail "$home was not made by start" ;;
  esac
  [ -d "$home" ] || return 0
  local server
  for server in "$home/standby" "$home/data"; do
    if [ -f "$server/postmaster.pid" ]; then
      as_account "$(programs)/pg_ctl" -D "$server" -m immediate -w -t 30 stop > /dev/null 2>&1 || true
    fi
  done
  rm -rf "$home"
}

case ${1:-} in
  start) start ;;
  pair) pair ;;
  fail) die "$2" ;;
  promote) promote "$2" ;;
  stop) stop "${2:-}" ;;
  *) fail "start, pair, fail, promote or stop?" ;;
esac
