ALTER TABLE scans ADD CONSTRAINT scans_pkey PRIMARY KEY USING INDEX scans_id_uidx; -- expect: pk-using-index-nullable PARTIAL "is not known"
