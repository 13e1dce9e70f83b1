-- Expand: the old name stays until storefront 4.0 no longer reads it.
ALTER TABLE "customers" ADD COLUMN "first_name" TEXT, ADD COLUMN "last_name" TEXT;

-- Hand-written; the shop has some 40,000 customers, which took six seconds on staging.
UPDATE "customers"
SET "first_name" = split_part("name", ' ', 1),
    "last_name" = nullif(substring("name" FROM position(' ' IN "name") + 1), "name");

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM "customers" WHERE "first_name" IS NULL OR "first_name" = '') THEN
    RAISE EXCEPTION 'there are customers without a first name';
  END IF;
END $$;

ALTER TABLE "customers" ALTER COLUMN "first_name" SET NOT NULL;
