exports.up = async (knex) => {
  await knex.raw('ALTER TABLE parcels ALTER COLUMN meta TYPE jsonb');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE parcels ALTER COLUMN meta TYPE json');
};
