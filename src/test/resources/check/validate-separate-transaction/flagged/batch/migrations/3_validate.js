exports.up = async (knex) => {
  await knex.raw('ALTER TABLE orders VALIDATE CONSTRAINT orders_total_ck'); // expect: validate-separate-transaction "when both migrations are pending"
};

exports.down = async (knex) => {
};
