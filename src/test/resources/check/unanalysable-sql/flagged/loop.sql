DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP
    EXECUTE format('ALTER TABLE app.%I ADD COLUMN tenant_id uuid', t); -- expect: unanalysable-sql PARTIAL "in a DO block is put together when it runs"
  END LOOP;
END $$;
