exports.up = async (knex) => {
  await knex.raw('ALTER TABLE orders VALIDATE CONSTRAINT orders_total_ck');
};

exports.down = async (knex) => {
};
