-- AlterTable
ALTER TABLE "Guest" ADD COLUMN     "name" TEXT;
