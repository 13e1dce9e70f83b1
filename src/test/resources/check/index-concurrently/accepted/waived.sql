CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id);
-- plumbline-ignore index-concurrently: twelve rows
CREATE INDEX roles_name ON roles (name);
