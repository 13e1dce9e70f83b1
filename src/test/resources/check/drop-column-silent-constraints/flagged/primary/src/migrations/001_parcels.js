exports.up = async (knex) => {
  await knex.raw('CREATE TABLE parcels (depot int, code text, PRIMARY KEY (depot, code))');
};

exports.down = async (knex) => {
};
