exports.up = async (knex) => {
  await knex.raw('DROP TABLE parcels, labels');
  await knex.raw('CREATE TABLE IF NOT EXISTS parcels (id int PRIMARY KEY, weight int)');
};

exports.down = async (knex) => {};
