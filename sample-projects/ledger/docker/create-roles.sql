-- Runs once, when the local database is created. In production the platform team makes the roles.
CREATE ROLE ledger_app LOGIN PASSWORD 'ledger_dev';
GRANT ALL ON DATABASE ledger TO ledger_owner;
