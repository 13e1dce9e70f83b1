CREATE UNIQUE INDEX CONCURRENTLY senders_mail_uidx ON senders (mail);
