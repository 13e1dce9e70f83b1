CREATE TYPE "OrderState" AS ENUM ('OPEN', 'PAID');

CREATE TABLE "orders" (
    "id" SERIAL NOT NULL,
    "state" "OrderState" NOT NULL DEFAULT 'OPEN',
    "note" VARCHAR(200),
    "tags" TEXT[],
    "legacy_code" TEXT,
    "placed_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Customer" ("id" INTEGER NOT NULL PRIMARY KEY);

CREATE TABLE "drafts" ("id" INTEGER NOT NULL PRIMARY KEY);

CREATE TABLE "_CustomerToOrder" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL);
