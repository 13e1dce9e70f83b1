-- plumbline-ignore index-concurrently: forty rows. expect: suppressions-justified PARTIAL "finds nothing there"
ALTER TABLE countries ADD COLUMN code text;
