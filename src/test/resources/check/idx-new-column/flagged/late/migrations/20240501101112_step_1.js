exports.up = async (knex) => {
  await knex.raw('CREATE TABLE orders (id bigint PRIMARY KEY)');
};

exports.down = async () => {};
