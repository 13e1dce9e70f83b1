#!/bin/sh
npm run migrate || exit 1
exec node server.js
