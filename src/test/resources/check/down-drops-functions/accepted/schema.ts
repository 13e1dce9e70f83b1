import { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`CREATE FUNCTION shop.weigh(a int) RETURNS int LANGUAGE sql AS 'select 1'`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP FUNCTION IF EXISTS shop.weigh(integer)');
}
