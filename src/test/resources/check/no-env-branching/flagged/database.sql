DO $$ BEGIN
  IF current_database() = 'shop_prod' THEN
    ALTER TABLE orders ADD COLUMN tenant_id uuid; -- expect: no-env-branching "hangs on current_database("
  END IF;
END $$;
