ALTER TABLE routes ADD COLUMN internal boolean NOT NULL DEFAULT false;
