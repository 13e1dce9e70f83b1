exports.up = async (knex) => {
  await knex.raw('CREATE INDEX parcels_weight ON parcels (weight)'); // expect: unknown-object "no migration makes it"
};

exports.down = async (knex) => {
};
