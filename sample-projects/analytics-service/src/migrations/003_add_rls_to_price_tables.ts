import type { Knex } from 'knex';

/**
 * Brings the price tables under tenant isolation.
 *
 * `price_history` and `price_recommendations` were created without a tenant because every
 * reader joined them to its own events. Since organisers may export prices themselves, each
 * row has to carry its tenant so that row level security can decide on it alone.
 *
 * The tenant of an old row is taken from `events`, which the event service maintains in the
 * same database.
 */
export async function up(knex: Knex): Promise<void> {
  console.log('003: adding tenant_id to the price tables');

  // Nullable at first: the existing rows have no tenant yet.
  await knex.schema.alterTable('price_history', (table) => {
    table.uuid('tenant_id');
    table.index('tenant_id');
  });
  await knex.schema.alterTable('price_recommendations', (table) => {
    table.uuid('tenant_id');
    table.index('tenant_id');
  });

  console.log('003: filling tenant_id from events');

  await knex.raw(`
    UPDATE price_history
    SET tenant_id = e.tenant_id
    FROM events e
    WHERE price_history.event_id = e.id
  `);
  await knex.raw(`
    UPDATE price_recommendations
    SET tenant_id = e.tenant_id
    FROM events e
    WHERE price_recommendations.event_id = e.id
  `);

  await knex.schema.alterTable('price_history', (table) => {
    table.uuid('tenant_id').notNullable().alter();
  });
  await knex.schema.alterTable('price_recommendations', (table) => {
    table.uuid('tenant_id').notNullable().alter();
  });

  console.log('003: enabling row level security');

  await knex.raw('ALTER TABLE price_history ENABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE price_recommendations ENABLE ROW LEVEL SECURITY');

  await knex.raw(`
    CREATE POLICY tenant_isolation_policy ON price_history
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);
  await knex.raw(`
    CREATE POLICY tenant_isolation_policy ON price_recommendations
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  console.log('003: done');
}

/**
 * Takes the isolation away again: policies, then row level security, then the columns.
 */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP POLICY IF EXISTS tenant_isolation_policy ON price_recommendations');
  await knex.raw('DROP POLICY IF EXISTS tenant_isolation_policy ON price_history');

  await knex.raw('ALTER TABLE price_recommendations DISABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE price_history DISABLE ROW LEVEL SECURITY');

  await knex.schema.alterTable('price_recommendations', (table) => {
    table.dropColumn('tenant_id');
  });
  await knex.schema.alterTable('price_history', (table) => {
    table.dropColumn('tenant_id');
  });
}
