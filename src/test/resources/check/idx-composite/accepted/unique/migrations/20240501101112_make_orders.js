exports.up = (knex) => knex.schema.createTable('customers', (t) => {
  t.uuid('id').primary();
  t.uuid('tenant_id').notNullable();
  t.text('email').notNullable();
  t.unique(['tenant_id', 'email']);
});

exports.down = (knex) => knex.schema.dropTable('customers');
