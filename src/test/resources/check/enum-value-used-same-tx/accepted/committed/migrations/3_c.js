exports.up = async (knex) => {
  await knex.raw("UPDATE orders SET status = 'closed' WHERE id < 10");
};

exports.down = async (knex) => {
};
