exports.up = async function (knex) {
  await knex.schema.createTable('rooms', (table) => {
    table.increments('id');
    table.string('name', 80).notNullable();
  });
  await knex.schema.createTable('bookings', (table) => {
    table.increments('id');
    table.integer('room_id').refer