#!/usr/bin/env bash
# The end-to-end walks and the crash test, in a real browser on a whole stack of their own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root="$(cd ../.. && pwd)"
export HOUQIN_HOME="${HOUQIN_E2E_HOME:-$root/.houqin/e2e}"
export HOUQIN_PORT_OFFSET="${HOUQIN_E2E_PORT_OFFSET:-10000}"
rm -f results.json

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund
fi
"$root/houqin" down >/dev/null 2>&1 || true
"$root/houqin" reset --yes >/dev/null
trap '"$root/houqin" down' EXIT
"$root/houqin" up --detach
npx playwright test "$@"
