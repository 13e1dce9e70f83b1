exports.up = async (knex) => {
  await knex.raw('ALTER TABLE orders ADD CONSTRAINT orders_total_ck CHECK (total >= 0) NOT VALID');
};

exports.down = async (knex) => {
};
