/*
  Warnings:

  - You are about to drop the column `price` on the `products` table. All the data in the column will be lost.
  - Added the required column `price_cents` to the `products` table without a default value. This is not possible if the table is not empty.

  Written by hand: the price is carried over before the old column goes.
*/
-- AlterTable
ALTER TABLE "products" ADD COLUMN "price_cents" INTEGER;

UPDATE "products" SET "price_cents" = round("price" * 100)::integer;

ALTER TABLE "products" ALTER COLUMN "price_cents" SET NOT NULL;

-- AlterTable
ALTER TABLE "products" DROP COLUMN "price";
