/*
  Warnings:

  - You are about to drop the column `name` on the `customers` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "customers" DROP COLUMN "name";

-- AlterTable
ALTER TABLE "orders" ALTER COLUMN "placed_at" SET DATA TYPE TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "order_items_product_id_idx" ON "order_items"("product_id");
