SET lock_timeout = 0;
CREATE INDEX orders_region_idx ON orders (region); -- expect: lock-timeout "orders (SHARE)"
