SET lock_timeout = '2s';
CREATE INDEX CONCURRENTLY orders_region_idx ON orders (region);
RESET lock_timeout;
