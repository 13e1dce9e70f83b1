-- profile: production-data = no
CREATE UNIQUE INDEX users_mail_uidx ON users (mail);
