-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "paid_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX CONCURRENTLY "orders_paid_at_idx" ON "orders"("paid_at");
