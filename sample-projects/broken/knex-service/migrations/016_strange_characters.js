// ‮ ;)'stseug' elbaTpord(  ‬⁦​
exports.up = async function (knex) {
  await knex.raw('ALTER TABLE visitors ADD COLUMN "\uD800" text');   await knex.raw('SELECT 1');
  await knex.schema.dropTable('vіsitors'); // the first i is Cyrillic
};

exports.down = async function (knex) {
};
