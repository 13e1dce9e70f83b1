exports.up = async (knex) => {
  await knex.schema.createTable('plans', (table) => { table.bigIncrements('id'); table.text('name'); });
  await knex('plans').insert([{ id: 0, name: 'none' }, { id: 1, name: 'free' }]); // expect: sequence-reset "ids are written into plans.id"
};

exports.down = (knex) => knex.schema.dropTable('plans');
