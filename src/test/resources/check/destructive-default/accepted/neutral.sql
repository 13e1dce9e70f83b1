ALTER TABLE parcels ADD COLUMN tries int DEFAULT 0;
ALTER TABLE parcels ADD COLUMN settings jsonb DEFAULT '{}';
ALTER TABLE parcels ADD COLUMN is_deleted boolean DEFAULT false;
ALTER TABLE parcels ADD COLUMN is_active boolean;
