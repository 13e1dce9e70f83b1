exports.up = async (knex) => {
  await knex.schema.createTable('plans', (table) => { table.bigIncrements('id'); table.text('name'); });
  await knex('plans').insert([{ id: 0, name: 'none' }, { id: undefined, name: 'free' }]);
};

exports.down = (knex) => knex.schema.dropTable('plans');
