ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE journals ENABLE ROW LEVEL SECURITY;
ALTER TABLE postings ENABLE ROW LEVEL SECURITY;
ALTER TABLE postings FORCE ROW LEVEL SECURITY;

CREATE POLICY accounts_of_tenant ON accounts
    TO ${app_role}
    USING (tenant_id = current_setting('app.tenant_id')::uuid);

CREATE POLICY journals_of_tenant ON journals
    TO ${app_role}
    USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);

CREATE POLICY postings_of_tenant ON postings
    TO ${app_role}
    USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
