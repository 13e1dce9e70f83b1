CREATE TABLE order_tags (order_id bigint, tag text, PRIMARY KEY (order_id, tag));
CREATE TABLE codes (code text NOT NULL);
ALTER TABLE codes ADD CONSTRAINT codes_pkey PRIMARY KEY (code);
CREATE TEMP TABLE numbers (n int);
CREATE TABLE days (day date PRIMARY KEY) PARTITION BY RANGE (day);
CREATE TABLE days_2024 PARTITION OF days FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
