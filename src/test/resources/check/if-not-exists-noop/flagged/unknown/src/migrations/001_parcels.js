exports.up = async (knex) => {
  await knex.raw('ALTER TABLE parcels ADD COLUMN size int');
};

exports.down = async (knex) => {
};
