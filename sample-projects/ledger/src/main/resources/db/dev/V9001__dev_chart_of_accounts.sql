INSERT INTO accounts (tenant_id, code, name, type) VALUES
    ('00000000-0000-0000-0000-000000000001', '1000', 'Cash', 'asset'),
    ('00000000-0000-0000-0000-000000000001', '2000', 'Payables', 'liability'),
    ('00000000-0000-0000-0000-000000000001', '4000', 'Sales', 'income');
