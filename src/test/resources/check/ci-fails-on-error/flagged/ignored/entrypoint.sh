#!/bin/sh
npm run migrate || true
exec node server.js
