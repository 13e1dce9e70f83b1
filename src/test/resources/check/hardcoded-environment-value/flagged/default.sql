ALTER TABLE parcels ADD COLUMN tenant_id uuid DEFAULT '6f1c2b1e-4a52-4e0e-9d41-1f0f6f6c2a11'; -- expect: hardcoded-environment-value "one fixed tenant"
