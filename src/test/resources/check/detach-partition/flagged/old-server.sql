-- profile: postgresql = 13
ALTER TABLE scans DETACH PARTITION scans_2023; -- expect: detach-partition PARTIAL "below 14 has no other way"
