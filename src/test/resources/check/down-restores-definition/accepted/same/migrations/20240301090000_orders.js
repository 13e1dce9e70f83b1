exports.up = async function (knex) {
  await knex.raw(`CREATE TABLE orders (id bigint PRIMARY KEY, amount numeric(12,2) NOT NULL DEFAULT 0)`);
};

exports.down = async function (knex) {
  await knex.schema.dropTable('orders');
};
