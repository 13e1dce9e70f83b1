ALTER TABLE senders ADD CONSTRAINT senders_mail_key UNIQUE USING INDEX senders_mail_uidx;
