exports.up = async function (knex) {
  await knex.raw(`ALTER TABLE orders DROP COLUMN amount`);
};

exports.down = async function (knex) {
  await knex.raw(`ALTER TABLE orders ADD COLUMN amount numeric(12,2) NOT NULL DEFAULT 0`);
};
