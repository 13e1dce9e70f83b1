ALTER TABLE routes ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
CREATE INDEX routes_tags_idx ON routes USING gin (tags);
