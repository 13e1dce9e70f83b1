INSERT INTO currencies (id, code) VALUES ('6f1c2b1e-4a52-4e0e-9d41-1f0f6f6c2a11', 'EUR');
UPDATE parcels p SET tenant_id = d.tenant_id FROM depots d WHERE d.id = p.depot_id;
INSERT INTO settings (name, value) VALUES ('docs', 'https://docs.example.com');
