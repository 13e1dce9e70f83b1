-- CreateTable
CREATE TABLE "Cart" (
    "id" SERIAL NOT NULL,
    "items" JSONB NOT NULL,

    CONSTRAINT "Cart_pkey" PRIMARY KEY ("id")
);
