#!/bin/sh

echo "order-service: migrating the database"
if ! npm run migrate; then
  echo "order-service: migration failed, not starting" >&2
  exit 1
fi

exec "$@"
