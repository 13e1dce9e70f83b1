exports.up = async (knex) => {
  await knex.raw('CREATE TABLE IF NOT EXISTS parcels (id int, weight int)');
};

exports.down = async (knex) => {
};
