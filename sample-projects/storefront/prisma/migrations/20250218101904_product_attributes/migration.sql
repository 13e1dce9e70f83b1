-- AlterTable
ALTER TABLE "products" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "tags" TEXT[];

-- CreateIndex
CREATE INDEX "products_tags_idx" ON "products" USING GIN ("tags");
