ALTER TABLE parcels ADD COLUMN parcels_of_the_depot_with_their_weight_and_all_of_their_labels_and_stamps int; -- expect: name-length "(73 bytes)"
ALTER TABLE parcels RENAME COLUMN a TO parcels_of_the_depot_with_their_weight_and_all_of_their_labels_and_stamps; -- expect: name-length "(73 bytes)"
DROP TABLE parcels_of_the_depot_with_their_weight_and_all_of_their_labels_and_stamps; -- expect: name-length "(73 bytes)"
