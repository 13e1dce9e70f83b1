CREATE TABLE webhooks (
  id bigint PRIMARY KEY,
  body json NOT NULL -- expect: type-jsonb "body of webhooks is json"
);
ALTER TABLE orders ADD COLUMN extras json; -- expect: type-jsonb "extras of orders"
ALTER TABLE carts ALTER COLUMN lines TYPE json USING lines::json; -- expect: type-jsonb "lines of carts"
