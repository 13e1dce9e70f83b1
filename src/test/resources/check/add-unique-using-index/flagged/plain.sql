ALTER TABLE senders ADD CONSTRAINT senders_mail_key UNIQUE (mail); -- expect: add-unique-using-index "the index behind UNIQUE (mail) is built"
