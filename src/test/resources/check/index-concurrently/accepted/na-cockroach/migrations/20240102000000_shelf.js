exports.up = (knex) => knex.schema.alterTable('items', (t) => t.integer('shelf').index());
exports.down = (knex) => knex.schema.alterTable('items', (t) => t.dropColumn('shelf'));
