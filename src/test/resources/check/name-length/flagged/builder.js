exports.up = async (knex) => {
  await knex.schema.alterTable('parcels_with_their_labels', (t) => {
    t.index(['depot_of_origin', 'depot_of_destination', 'weight']); // expect: name-length "PostgreSQL cuts the name parcels_with_their_labels_depot"
  });
};

exports.down = async (knex) => {
};
