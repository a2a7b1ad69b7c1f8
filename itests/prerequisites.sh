#!/usr/bin/env bash
# What the tests need beyond JDK, Maven and Node: PostgreSQL, HAProxy, Chromium, and a font with Chinese glyphs.
# Installs Debian's packages when it may (as root), else says what to install.
set -euo pipefail

missing=()

has_postgres() {
  command -v initdb > /dev/null || [ -n "$(find /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin -name initdb 2> /dev/null | head -n 1)" ]
}

has_chromium() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ]
}

has_font() {
  [ -n "$(find /usr/share/fonts /Library/Fonts /System/Library/Fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -iname '*cjk*' 2> /dev/null | head -n 1)" ]
}

if ! has_postgres; then missing+=(postgresql); fi
if ! [ -x /usr/sbin/haproxy ] && ! [ -x /usr/local/sbin/haproxy ]; then missing+=(haproxy); fi
if ! has_chromium; then missing+=(chromium); fi
if ! has_font; then missing+=(fonts-noto-cjk); fi
if [ ${#missing[@]} = 0 ]; then exit 0; fi

if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  echo "Installing for the tests: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # Debian makes a server with the package; the tests make theirs, so none is needed on port 5432.
  mkdir -p /etc/postgresql-common
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
  fi
  # Nor is a load balancer to start by itself.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  timeout 300 apt-get update -qq
  timeout 900 apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "${missing[@]}" > /dev/null
  exit 0
fi

{
  echo "The tests need what is not installed: ${missing[*]}"
  echo "On Debian and Ubuntu: sudo apt-get install --no-install-recommends ${missing[*]}"
  echo "A Chromium elsewhere is named by the environment variable CHROMIUM."
} >&2
exit 1
