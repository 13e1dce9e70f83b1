import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', (table) => {
    table.json('extras'); // expect: type-jsonb "extras of orders"
    table.jsonb('labels');
  });
}
