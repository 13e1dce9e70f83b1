exports.up = async (knex) => {
  await knex.raw('CREATE INDEX parcels_weight ON parcels (weight)');
};

exports.down = async (knex) => {
};
