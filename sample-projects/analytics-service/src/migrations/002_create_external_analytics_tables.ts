import type { Knex } from 'knex';

const TENANT_TABLES = [
  'external_connections',
  'external_import_runs',
  'external_traffic_daily',
  'external_ad_spend_daily',
];

/**
 * Tables for figures that organisers bring in from outside: the connection to a provider,
 * one row per import run, and the daily web traffic and advertising spend it delivered.
 *
 * Access tokens stay in the secret store; `secret_ref` only names the entry.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('external_connections', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.string('provider', 40).notNullable();
    table.string('account_name', 160).notNullable();
    table.string('secret_ref', 200).notNullable();
    table.boolean('active').notNullable().defaultTo(true);
    table.timestamps(true, true);
    table.unique(['tenant_id', 'provider', 'account_name']);
  });

  await knex.schema.createTable('external_import_runs', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('connection_id').notNullable().index();
    table.string('outcome', 20).notNullable().defaultTo('running');
    table.integer('rows_read').notNullable().defaultTo(0);
    table.text('error');
    table.timestamp('started_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('finished_at');
    table.foreign('connection_id').references('external_connections.id').onDelete('CASCADE');
    table.index(['tenant_id', 'started_at']);
  });

  await knex.schema.createTable('external_traffic_daily', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('connection_id').notNullable().index();
    table.uuid('event_id');
    table.date('traffic_date').notNullable();
    table.string('source', 80).notNullable();
    table.integer('visits').notNullable().defaultTo(0);
    table.integer('bounces').notNullable().defaultTo(0);
    table.foreign('connection_id').references('external_connections.id').onDelete('CASCADE');
    table.unique(['connection_id', 'event_id', 'traffic_date', 'source']);
    table.index(['tenant_id', 'traffic_date']);
  });

  await knex.schema.createTable('external_ad_spend_daily', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('connection_id').notNullable().index();
    table.uuid('event_id');
    table.date('spend_date').notNullable();
    table.string('campaign', 160).notNullable();
    table.bigInteger('spend_cents').notNullable().defaultTo(0);
    table.integer('impressions').notNullable().defaultTo(0);
    table.integer('clicks').notNullable().defaultTo(0);
    table.foreign('connection_id').references('external_connections.id').onDelete('CASCADE');
    table.unique(['connection_id', 'event_id', 'spend_date', 'campaign']);
    table.index(['tenant_id', 'spend_date']);
  });

  for (const name of TENANT_TABLES) {
    await knex.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
    await knex.raw(`
      CREATE POLICY tenant_isolation_policy ON ${name}
        USING (tenant_id = current_setting('app.current_tenant')::uuid)
    `);
  }
}

export async function down(knex: Knex): Promise<void> {
  for (const name of [...TENANT_TABLES].reverse()) {
    await knex.raw(`DROP POLICY IF EXISTS tenant_isolation_policy ON ${name}`);
    await knex.raw(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
  }

  await knex.schema.dropTableIfExists('external_ad_spend_daily');
  await knex.schema.dropTableIfExists('external_traffic_daily');
  await knex.schema.dropTableIfExists('external_import_runs');
  await knex.schema.dropTableIfExists('external_connections');
}
