ALTER TABLE rooms ADD COLUMN view_of text;
