import { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('parcels', (t) => {
    t.string('size');
    t.string('weight'); // expect: down-reverses-up "column public.parcels.weight stays, table public.depots keeps its row security, index public.depots_name stays"
  });
  await knex.raw('ALTER TABLE depots ENABLE ROW LEVEL SECURITY');
  await knex.raw('CREATE INDEX depots_name ON depots (name)');
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('parcels', (t) => { t.dropColumn('size'); });
}
