ALTER TABLE scans ADD PRIMARY KEY (id); -- expect: add-pk-using-index "the index behind the primary key of scans is built"
