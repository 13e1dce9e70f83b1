CREATE TABLE scans (id bigint);
ALTER TABLE ONLY scans ADD CONSTRAINT scans_pkey PRIMARY KEY (id);
