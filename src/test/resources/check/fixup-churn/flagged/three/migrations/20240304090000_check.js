exports.up = async function (knex) {
  await knex.raw(`ALTER TABLE orders ADD CONSTRAINT orders_total_ck CHECK (total > 0)`);
};

exports.down = async function (knex) {
  await knex.raw(`ALTER TABLE orders DROP CONSTRAINT orders_total_ck`);
};
