#!/usr/bin/env bash
# Takes a dump before a deployment. Kept for 14 days by the bucket's own rule.
set -euo pipefail

name="ledger-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --schema=ledger --file="$name" "$DATABASE_URL"
pg_restore --list "$name" > /dev/null
aws s3 cp "$name" "s3://ledger-backups/$name"
