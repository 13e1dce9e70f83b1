exports.up = async (knex) => {
  if (await knex.schema.hasTable('old_queue')) {
    await knex.schema.dropTable('old_queue'); // expect: drop-table "dropping old_queue loses its rows"
  }
};

exports.down = async () => {};
