exports.up = async function (knex) {
  await knex.raw(`ALTER TABLE visitors ADD COLUMN note text;
};

exports.down = async function (knex) {
  await knex.raw('ALTER TABLE visitors DROP COLUMN note');
};
