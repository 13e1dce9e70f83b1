VACUUM (FULL false) parcels;
