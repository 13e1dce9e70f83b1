exports.up = async (knex) => {
  await knex.raw('CREATE TABLE parcels (depot int, code text, UNIQUE (depot, code))');
};

exports.down = async (knex) => {
};
