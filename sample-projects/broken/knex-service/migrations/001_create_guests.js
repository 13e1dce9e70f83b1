exports.up = async function (knex) {
  await knex.schema.createTable('guests', (table) => {
    table.increments('id');
    table.string('email').notNullable().unique();
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('guests');
};
