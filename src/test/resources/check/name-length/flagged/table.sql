CREATE TABLE parcels_of_the_depot_with_their_weight_and_all_of_their_labels_and_stamps (id int); -- expect: name-length "(73 bytes)"
