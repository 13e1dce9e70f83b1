ALTER TABLE parcels ADD COLUMN weight int NOT NULL DEFAULT 0;
ALTER TABLE parcels ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now();
