CREATE TABLE orders (id int PRIMARY KEY);
ALTER TABLE shop.orders ADD COLUMN id_big bigint;
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_id_big_uidx;
