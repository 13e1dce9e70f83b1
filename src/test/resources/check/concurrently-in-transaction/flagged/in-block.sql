-- transaction: none
DO $$
BEGIN
  CREATE INDEX CONCURRENTLY orders_note ON orders (note); -- expect: concurrently-in-transaction "DO block"
END $$;
