import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('visits', (table) => {
    table.bigIncrements('id'); // expect: type-identity-over-serial PARTIAL "id of visits"
  });
}
