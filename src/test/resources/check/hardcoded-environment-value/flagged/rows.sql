UPDATE parcels SET tenant_id = '6f1c2b1e-4a52-4e0e-9d41-1f0f6f6c2a11'; -- expect: hardcoded-environment-value "the tenant of one environment"
INSERT INTO settings (name, value) VALUES ('api', 'https://api.staging.parcels.io/v1'); -- expect: hardcoded-environment-value "a host of one environment"
INSERT INTO settings (name, value) VALUES ('to', 'ops@parcels-of-the-north.org'); -- expect: hardcoded-environment-value "an e-mail address"
