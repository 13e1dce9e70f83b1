#!/bin/sh
set -e

if [ "$SKIP_MIGRATIONS" != "true" ]; then
  npx prisma migrate deploy
fi

exec "$@"
