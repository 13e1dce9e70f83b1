exports.up = async (knex) => {
  await knex.raw('CREATE INDEX orders_status ON orders (status)');
};

exports.down = async () => {};
