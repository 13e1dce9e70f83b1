ALTER TABLE accounts
    ADD COLUMN closed_at timestamptz,
    ADD CONSTRAINT accounts_code_per_tenant UNIQUE (tenant_id, code);

COMMENT ON COLUMN accounts.closed_at IS 'No posting may be made after this moment; see postings_account_open';
