-- DropTable
DROP TABLE "Guest";
