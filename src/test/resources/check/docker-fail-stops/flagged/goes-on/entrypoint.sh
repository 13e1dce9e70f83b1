#!/bin/sh
npm run migrate
exec node server.js
