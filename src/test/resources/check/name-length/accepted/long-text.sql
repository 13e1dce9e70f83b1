CREATE TABLE parcels (id int);
COMMENT ON TABLE parcels IS 'parcels_of_the_depot_with_their_weight_and_all_of_their_labels_and_stamps';
