exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.dropColumn('depot'); // expect: drop-column-silent-constraints PARTIAL "the index parcels_depot"
  });
};

exports.down = async (knex) => {
};
