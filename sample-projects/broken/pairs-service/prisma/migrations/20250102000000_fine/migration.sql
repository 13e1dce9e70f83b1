-- CreateTable
CREATE TABLE "Guest" (
    "id" SERIAL NOT NULL
);
