exports.up = async (knex) => {
  await knex.raw('CREATE UNIQUE INDEX parcels_code ON parcels (code)');
  await knex.raw('ALTER TABLE parcels DROP COLUMN depot');
};

exports.down = async (knex) => {
};
