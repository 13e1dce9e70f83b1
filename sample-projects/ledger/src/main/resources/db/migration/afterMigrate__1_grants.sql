GRANT USAGE ON SCHEMA ledger TO ${app_role};
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA ledger TO ${app_role};
GRANT UPDATE (closed_at, name) ON accounts TO ${app_role};
REVOKE ALL ON ledger_schema_history FROM ${app_role};
