ALTER TABLE senders ADD COLUMN mail text UNIQUE; -- expect: add-unique-using-index "UNIQUE (mail)"
