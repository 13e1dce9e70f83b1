exports.up = (knex) => knex.schema.alterTable('shelves', (t) => {
  t.integer('row').index();
});
exports.down = (knex) => knex.schema.alterTable('shelves', (t) => t.dropColumn('row'));
