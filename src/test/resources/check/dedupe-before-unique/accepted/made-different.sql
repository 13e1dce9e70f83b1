UPDATE users SET mail = mail || '+' || id WHERE mail IN (SELECT mail FROM users GROUP BY mail HAVING count(*) > 1);
CREATE UNIQUE INDEX users_mail_uidx ON users (mail);
ALTER TABLE users ADD COLUMN public_id uuid;
UPDATE users SET public_id = gen_random_uuid();
ALTER TABLE users ADD CONSTRAINT users_public_id_key UNIQUE (public_id);
