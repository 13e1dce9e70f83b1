ALTER TABLE parcels ADD COLUMN status text DEFAULT 'sent'; -- expect: destructive-default PARTIAL "may not be true of it"
ALTER TABLE parcels ADD COLUMN insured boolean DEFAULT true; -- expect: destructive-default PARTIAL "insured"
