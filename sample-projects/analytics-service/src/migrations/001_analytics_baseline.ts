import type { Knex } from 'knex';

const TENANT_TABLES = [
  'event_daily_metrics',
  'venue_daily_metrics',
  'customer_profiles',
  'funnel_steps',
  'dashboards',
  'dashboard_widgets',
  'metric_alerts',
];

/**
 * Core tables of the analytics service: the daily figures per event and venue, customer
 * profiles, the sales funnel, saved dashboards with their alerts, and the price tables.
 *
 * Events, venues and customers belong to other services. Their ids are kept without a
 * foreign key because this service learns of them through messages, in any order.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('event_daily_metrics', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable();
    table.date('metric_date').notNullable();
    table.integer('tickets_sold').notNullable().defaultTo(0);
    table.integer('tickets_refunded').notNullable().defaultTo(0);
    table.bigInteger('gross_cents').notNullable().defaultTo(0);
    table.bigInteger('fees_cents').notNullable().defaultTo(0);
    table.integer('page_views').notNullable().defaultTo(0);
    table.timestamps(true, true);
    table.unique(['tenant_id', 'event_id', 'metric_date']);
    table.index(['event_id', 'metric_date']);
  });

  await knex.schema.createTable('venue_daily_metrics', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('venue_id').notNullable();
    table.date('metric_date').notNullable();
    table.integer('events_held').notNullable().defaultTo(0);
    table.integer('guests_admitted').notNullable().defaultTo(0);
    table.decimal('occupancy_percent', 5, 2);
    table.timestamps(true, true);
    table.unique(['tenant_id', 'venue_id', 'metric_date']);
  });

  await knex.schema.createTable('customer_profiles', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('customer_id').notNullable();
    table.string('segment', 40).notNullable().defaultTo('unclassified');
    table.integer('orders_placed').notNullable().defaultTo(0);
    table.bigInteger('lifetime_cents').notNullable().defaultTo(0);
    table.timestamp('last_order_at');
    table.jsonb('traits').notNullable().defaultTo('{}');
    table.timestamps(true, true);
    table.unique(['tenant_id', 'customer_id']);
    table.index(['tenant_id', 'segment']);
  });

  await knex.schema.createTable('funnel_steps', (table) => {
    table.bigIncrements('id');
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable();
    table.uuid('visit_id').notNullable();
    table.string('step', 30).notNullable();
    table.timestamp('reached_at').notNullable().defaultTo(knex.fn.now());
    table.index(['tenant_id', 'event_id', 'step']);
    table.index('visit_id');
  });

  await knex.schema.createTable('dashboards', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('owner_id').notNullable();
    table.string('title', 120).notNullable();
    table.boolean('shared').notNullable().defaultTo(false);
    table.timestamps(true, true);
    table.index(['tenant_id', 'owner_id']);
  });

  await knex.schema.createTable('dashboard_widgets', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable().index();
    table.uuid('dashboard_id').notNullable().index();
    table.string('chart', 30).notNullable();
    table.integer('position').notNullable().defaultTo(0);
    table.jsonb('query').notNullable().defaultTo('{}');
    table.timestamps(true, true);
    table.foreign('dashboard_id').references('dashboards.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('metric_alerts', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id');
    table.string('metric', 60).notNullable();
    table.string('comparison', 10).notNullable();
    table.decimal('threshold', 14, 2).notNullable();
    table.boolean('enabled').notNullable().defaultTo(true);
    table.timestamp('last_fired_at');
    table.timestamps(true, true);
    table.index(['tenant_id', 'enabled']);
  });

  await knex.schema.createTable('price_history', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('event_id').notNullable();
    table.string('price_tier', 60).notNullable();
    table.integer('old_cents');
    table.integer('new_cents').notNullable();
    table.string('reason', 40).notNullable();
    table.timestamp('changed_at').notNullable().defaultTo(knex.fn.now());
    table.index(['event_id', 'changed_at']);
  });

  await knex.schema.createTable('price_recommendations', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
    table.uuid('event_id').notNullable();
    table.string('price_tier', 60).notNullable();
    table.integer('current_cents').notNullable();
    table.integer('recommended_cents').notNullable();
    table.decimal('confidence', 4, 3).notNullable();
    table.string('state', 20).notNullable().defaultTo('proposed');
    table.timestamp('decided_at');
    table.timestamps(true, true);
    table.index(['event_id', 'state']);
  });

  for (const name of TENANT_TABLES) {
    await knex.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
    await knex.raw(`
      CREATE POLICY tenant_isolation_policy ON ${name}
        USING (tenant_id = current_setting('app.current_tenant')::uuid)
    `);
  }

  console.log('analytics baseline: 9 tables created');
}

export async function down(knex: Knex): Promise<void> {
  for (const name of [...TENANT_TABLES].reverse()) {
    await knex.raw(`DROP POLICY IF EXISTS tenant_isolation_policy ON ${name}`);
    await knex.raw(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
  }

  await knex.schema.dropTableIfExists('price_recommendations');
  await knex.schema.dropTableIfExists('price_history');
  await knex.schema.dropTableIfExists('metric_alerts');
  await knex.schema.dropTableIfExists('dashboard_widgets');
  await knex.schema.dropTableIfExists('dashboards');
  await knex.schema.dropTableIfExists('funnel_steps');
  await knex.schema.dropTableIfExists('customer_profiles');
  await knex.schema.dropTableIfExists('venue_daily_metrics');
  await knex.schema.dropTableIfExists('event_daily_metrics');
}
