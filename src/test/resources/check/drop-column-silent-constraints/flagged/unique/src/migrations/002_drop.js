exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.dropColumn('depot'); // expect: drop-column-silent-constraints "UNIQUE parcels_code"
  });
};

exports.down = async (knex) => {
};
