CREATE UNIQUE INDEX CONCURRENTLY users_mail_uidx ON users (mail); -- expect: dedupe-before-unique "one duplicate in users (mail)"
