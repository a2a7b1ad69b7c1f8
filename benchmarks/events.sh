#!/usr/bin/env bash
# How fast events are published and handed over while a long past is stored, on PostgreSQL.
#
#   benchmarks/events.sh                       with 0, 100,000 and 1,000,000 events stored
#   benchmarks/events.sh 0,100000,3000000      with others
#
# Prints a table; what counts are the ratios. Takes about five minutes and 2 GB of disk.
set -euo pipefail
cd "$(dirname "$0")/.."

stored=${1:-0,100000,1000000}
[[ $stored =~ ^[0-9,]+$ ]] || { echo "Numbers of events, separated by commas: $stored" >&2; exit 2; }
table=$PWD/itests/target/bench-events.md
rm -f "$table"

itests/prerequisites.sh
if [ -z "${TOURWRIGHT_TEST_POSTGRES:-}" ]; then
  variables=$(itests/postgres.sh start)
  eval "$variables"
  trap 'itests/postgres.sh stop' EXIT
fi
# shellcheck disable=SC2086 # several arguments in one variable, on purpose
mvn -B -ntp -q ${TOURWRIGHT_MAVEN_ARGS:-} verify -pl itests -am -Dsurefire.skip=true \
  -Dit.test=EventsBenchmark -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dtourwright.bench.stored="$stored" -Dtourwright.bench.table="$table"
cat "$table"
