exports.up = async (knex) => {
  await knex.raw('DROP INDEX parcels_pkey'); // expect: drop-backing-index "parcels_pkey"
};

exports.down = async (knex) => {
};
