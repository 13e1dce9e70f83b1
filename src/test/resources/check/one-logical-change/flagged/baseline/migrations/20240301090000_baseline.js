exports.up = async function (knex) {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('invoices', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('users', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('tickets', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('events', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('audits', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('orders');
  await knex.schema.dropTable('invoices');
  await knex.schema.dropTable('users');
  await knex.schema.dropTable('tickets');
  await knex.schema.dropTable('events');
  await knex.schema.dropTable('audits');
};
