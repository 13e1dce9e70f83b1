import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('visits', (table) => {
    table.increments('id'); // expect: type-pk-bigint "the key id of visits"
    table.integer('pages');
  });
}
