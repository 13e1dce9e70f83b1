CREATE TABLE "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" (id int); -- expect: name-length "(80 bytes)"
