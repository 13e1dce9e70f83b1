#!/usr/bin/env bash
# The first pod that starts migrates; the others wait for Flyway's lock.
set -euo pipefail

kubectl set image deployment/ledger ledger="registry.example.com/ledger:$1"
kubectl rollout status deployment/ledger --timeout=10m
