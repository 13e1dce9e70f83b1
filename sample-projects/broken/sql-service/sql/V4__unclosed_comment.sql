ALTER TABLE rooms ADD COLUMN beds smallint;
/* Until the hotel /* the old one */ agrees:
DROP TABLE rooms;
