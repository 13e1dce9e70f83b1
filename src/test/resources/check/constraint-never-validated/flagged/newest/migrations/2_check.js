exports.up = async (knex) => {
  await knex.raw('ALTER TABLE orders ADD CONSTRAINT orders_total_ck CHECK (total >= 0) NOT VALID'); // expect: constraint-never-validated PARTIAL "only the newest migration"
};

exports.down = async (knex) => {
};
