exports.up = (knex) => knex.schema.createTable('shelves', (t) => t.bigIncrements('id'));
exports.down = (knex) => knex.schema.dropTable('shelves');
