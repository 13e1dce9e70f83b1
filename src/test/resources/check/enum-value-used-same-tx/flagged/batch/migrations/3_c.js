exports.up = async (knex) => {
  await knex.raw("UPDATE orders SET status = 'closed' WHERE id < 10"); // expect: enum-value-used-same-tx "used before it is committed"
};

exports.down = async (knex) => {
};
