ALTER TABLE parcels ADD COLUMN deleted_at timestamptz; -- expect: soft-delete-early PARTIAL "later than it was made"
