#!/bin/sh
# Checks the web application: types, lint, tests, size of the first route. The test report lies with those of Java.
# Run in the folder of package.json, after build-webapp.sh.
set -eu
reports=$1
skip=$2
if [ "$skip" != false ]; then
  exit 0
fi
npm run lint
npm test -- --reporter=dot --reporter=junit --outputFile.junit="$reports/TEST-webapp.xml"
npm run size
