exports.up = async function (knex) {
  await knex.raw(`ALTER TABLE orders ALTER COLUMN total TYPE bigint`);
};

exports.down = async function (knex) {
  await knex.raw(`ALTER TABLE orders ALTER COLUMN total TYPE integer`);
};
