CREATE TABLE staging_orders (line text);
