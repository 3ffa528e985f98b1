#!/bin/sh
# Builds the web application and lays it into the folder given, from where the gateway serves it.
# Run in the folder of package.json. Packages are installed when they are missing or package-lock.json changed;
# the build itself is left out while nothing is newer than the last one.
set -eu
out=$1

if ! node "$(dirname "$0")/installed.mjs"; then
  npm ci --no-audit --no-fund
fi

if [ ! -f dist/index.html ] || [ -n "$(find . \( -path ./node_modules -o -path ./dist \) -prune -o -type f -newer dist/index.html -print -quit)" ]; then
  npm run build
fi

rm -rf "$out/assets"
mkdir -p "$out"
cp -R dist/. "$out/"
rm -rf "$out/.vite"
