DELETE FROM users u USING users older WHERE older.mail = u.mail AND older.id < u.id;
CREATE UNIQUE INDEX users_mail_uidx ON users (mail);
