-- profile: tenant-columns =
CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL);
