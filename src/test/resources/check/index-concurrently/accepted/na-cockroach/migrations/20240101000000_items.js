exports.up = (knex) => knex.schema.createTable('items', (t) => t.bigIncrements('id'));
exports.down = (knex) => knex.schema.dropTable('items');
