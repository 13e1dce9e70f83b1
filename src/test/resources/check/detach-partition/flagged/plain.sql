ALTER TABLE scans DETACH PARTITION scans_2023; -- expect: detach-partition "detaching scans_2023 stops all reads and writes of scans"
