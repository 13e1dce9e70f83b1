CREATE ROLE ledger_app LOGIN;
