exports.up = async function (knex) {
  await knex.raw(`ALTER TABLE orders ALTER COLUMN status SET NOT NULL`);
};

exports.down = async function (knex) {
  await knex.raw(`ALTER TABLE orders ALTER COLUMN status DROP NOT NULL`);
};
