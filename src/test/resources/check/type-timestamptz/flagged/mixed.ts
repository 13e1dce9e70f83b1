import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('visits', (table) => {
    table.uuid('id').primary();
    table.timestamp('left_at', { useTz: false }); // expect: type-timestamptz PARTIAL "left_at of visits has no time zone, while other columns have one"
    table.timestamps(true, true);
  });
}
