#!/bin/sh

echo "analytics-service: applying migrations"
npm run migrate || exit 1

exec "$@"
