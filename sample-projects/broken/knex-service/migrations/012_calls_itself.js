async function again(knex, n) {
  await knex.raw(`ALTER TABLE visitors ADD COLUMN c${n} integer`);
  return again(knex, n + 1);
}

exports.up = (knex) => again(knex, 0);
exports.down = async () => {};
