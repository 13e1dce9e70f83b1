#!/bin/sh
pg_restore --dbname=shop latest.dump
