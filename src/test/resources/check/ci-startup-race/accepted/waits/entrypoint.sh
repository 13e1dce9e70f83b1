#!/bin/sh
set -e
until pg_isready -q; do sleep 1; done
npm run migrate
exec node server.js
