CREATE INDEX scans_code ON ONLY scans (code);
