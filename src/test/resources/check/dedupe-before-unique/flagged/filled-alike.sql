ALTER TABLE users ADD COLUMN slug text;
UPDATE users SET slug = lower(name);
DELETE FROM users WHERE last_seen < '2010-01-01';
CREATE UNIQUE INDEX users_slug_uidx ON users (slug); -- expect: dedupe-before-unique "nothing removes duplicates before"
