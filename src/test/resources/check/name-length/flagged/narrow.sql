CREATE INDEX parcels_of_the_depot_with_their_weight_and_all_of_their_la ON parcels (id); -- expect: name-length PARTIAL "58 of 63 bytes"
