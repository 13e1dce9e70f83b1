CREATE MATERIALIZED VIEW sales AS SELECT order_id, sum(price) FROM lines GROUP BY order_id;
CREATE UNIQUE INDEX sales_order ON sales (order_id);
