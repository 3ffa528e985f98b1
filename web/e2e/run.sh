#!/usr/bin/env bash
# The end-to-end walks and the crash test, in a real browser on a whole stack of their own. --infra only starts what that stack
# stands on, for a run that comes later; --down stops it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root="$(cd ../.. && pwd)"
export HOUQIN_HOME="${HOUQIN_E2E_HOME:-$root/.houqin/e2e}"
export HOUQIN_PORT_OFFSET="${HOUQIN_E2E_PORT_OFFSET:-10000}"
ready="$HOUQIN_HOME/run/unused"

fresh() {
  mkdir -p "$HOUQIN_HOME"
  "$root/houqin" down >/dev/null 2>&1 || true
  "$root/houqin" reset --yes >/dev/null
}

case "${1:-}" in
  --infra)
    fresh
    "$root/houqin" infra --detach >"$HOUQIN_HOME/infra.log" 2>&1
    touch "$ready"
    exit
    ;;
  --down)
    "$root/houqin" down >/dev/null
    exit
    ;;
esac

rm -f results.json
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund
fi
[ -f "$ready" ] || fresh
rm -f "$ready"
trap '"$root/houqin" down' EXIT
"$root/houqin" up --detach
npx playwright test "$@"
