DROP DATABASE IF EXISTS old_shop; -- expect: drop-database "the database old_shop is dropped"
