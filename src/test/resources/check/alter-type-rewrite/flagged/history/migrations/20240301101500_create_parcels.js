exports.up = async (knex) => {
  await knex.raw('CREATE TABLE parcels (id bigint PRIMARY KEY, meta json)');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE parcels');
};
