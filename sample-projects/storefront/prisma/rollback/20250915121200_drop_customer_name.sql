-- Prisma has no down. Run with psql, then
--   npx prisma migrate resolve --rolled-back 20250915121200_drop_customer_name
BEGIN;
DROP INDEX "order_items_product_id_idx";
DROP VIEW IF EXISTS "customer_totals";
ALTER TABLE "orders" ALTER COLUMN "placed_at" SET DATA TYPE TIMESTAMP(3);
ALTER TABLE "customers" ADD COLUMN "name" TEXT;
UPDATE "customers" SET "name" = concat_ws(' ', "first_name", "last_name");
ALTER TABLE "customers" ALTER COLUMN "name" SET NOT NULL;
COMMIT;
