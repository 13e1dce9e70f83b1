import type { Knex } from 'knex';

/**
 * Baseline of the order service: orders with their items, payments, refunds, discounts and
 * disputes, the revenue per event, and the tables for idempotent requests and messages.
 *
 * Tenants, events, customers and tickets belong to other services. Their ids are kept without
 * a foreign key; everything inside this service is tied together with one.
 */

// Parents before children; `down` goes through the list backwards.
const TABLES = [
  'orders',
  'order_items',
  'order_addresses',
  'order_status_history',
  'order_notes',
  'order_modifications',
  'discount_codes',
  'order_discounts',
  'order_payments',
  'order_refunds',
  'refund_items',
  'payment_disputes',
  'event_revenue',
  'order_idempotency_keys',
  'order_outbox',
];

const TABLES_WITH_UPDATED_AT = [
  'orders',
  'order_items',
  'order_addresses',
  'order_notes',
  'order_modifications',
  'discount_codes',
  'order_payments',
  'order_refunds',
  'payment_disputes',
  'event_revenue',
];

export async function up(knex: Knex): Promise<void> {
  await knex.raw('CREATE EXTENSION IF NOT EXISTS "uuid-ossp"');
  await knex.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');

  // ---------------------------------------------------------------------------------------
  // Types. PostgreSQL has no CREATE TYPE IF NOT EXISTS, hence the blocks.
  // ---------------------------------------------------------------------------------------

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE order_status AS ENUM (
        'pending', 'awaiting_payment', 'paid', 'fulfilled', 'cancelled', 'refunded'
      );
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE payment_status AS ENUM (
        'created', 'authorised', 'captured', 'failed', 'voided'
      );
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE refund_status AS ENUM ('requested', 'approved', 'paid_out', 'rejected');
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE refund_reason AS ENUM (
        'event_cancelled', 'event_moved', 'buyer_request', 'duplicate', 'goodwill'
      );
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE discount_kind AS ENUM ('percent', 'amount', 'free_fees');
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE dispute_status AS ENUM ('opened', 'answered', 'won', 'lost');
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE modification_kind AS ENUM (
        'seat_change', 'upgrade', 'add_item', 'remove_item'
      );
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);

  // ---------------------------------------------------------------------------------------
  // The total of an order. IMMUTABLE, because a generated column is computed with it.
  // ---------------------------------------------------------------------------------------

  await knex.raw(`
    CREATE OR REPLACE FUNCTION calculate_order_total(
      subtotal_cents bigint,
      fees_cents bigint,
      tax_cents bigint,
      discount_cents bigint
    ) RETURNS bigint AS $$
      SELECT GREATEST(subtotal_cents + fees_cents + tax_cents - discount_cents, 0)
    $$ LANGUAGE sql IMMUTABLE
  `);

  // ---------------------------------------------------------------------------------------
  // Orders
  // ---------------------------------------------------------------------------------------

  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable().comment('event service');
    table.uuid('customer_id').notNullable().comment('customer service');
    table.uuid('exchanged_from_id').comment('the order that this one replaces');
    table.string('order_number', 20).notNullable();
    table.specificType('status', 'order_status').notNullable().defaultTo('pending');
    table.specificType('currency', 'char(3)').notNullable().defaultTo('EUR');
    table.bigInteger('subtotal_cents').notNullable().defaultTo(0);
    table.bigInteger('fees_cents').notNullable().defaultTo(0);
    table.bigInteger('tax_cents').notNullable().defaultTo(0);
    table.bigInteger('discount_cents').notNullable().defaultTo(0);
    table.specificType(
      'total_cents',
      `bigint GENERATED ALWAYS AS (
        calculate_order_total(subtotal_cents, fees_cents, tax_cents, discount_cents)
      ) STORED`,
    );
    table.string('buyer_name', 160).notNullable().defaultTo('');
    table.string('buyer_email', 254).notNullable().defaultTo('');
    table.specificType('tags', 'TEXT[]').notNullable().defaultTo('{}');
    table.jsonb('metadata').notNullable().defaultTo('{}');
    table.specificType('search_vector', 'tsvector');
    // Printed on the confirmation as the venue's wall clock shows it.
    table.timestamp('event_starts_at', { useTz: false });
    table.timestamp('paid_at');
    table.timestamp('expires_at');
    table.timestamps(true, true);

    table.foreign('exchanged_from_id').references('orders.id').onDelete('RESTRICT');
    table.unique(['tenant_id', 'order_number'], { indexName: 'uq_orders_tenant_number' });
    table.index(['tenant_id', 'status', 'created_at'], 'idx_orders_tenant_status_created');
    table.index(['tenant_id', 'customer_id'], 'idx_orders_tenant_customer');
    table.index(['event_id', 'status'], 'idx_orders_event_status');
    table.index('exchanged_from_id', 'idx_orders_exchanged_from');
  });

  await knex.raw(`
    ALTER TABLE orders
      ADD CONSTRAINT chk_orders_subtotal CHECK (subtotal_cents >= 0),
      ADD CONSTRAINT chk_orders_fees CHECK (fees_cents >= 0),
      ADD CONSTRAINT chk_orders_tax CHECK (tax_cents >= 0),
      ADD CONSTRAINT chk_orders_discount CHECK (discount_cents >= 0),
      ADD CONSTRAINT chk_orders_currency CHECK (currency = upper(currency))
  `);

  // The sweeper looks for unpaid orders only, support for those that wait for delivery.
  await knex.raw(`
    CREATE INDEX idx_orders_unpaid_expiry ON orders (expires_at)
    WHERE status IN ('pending', 'awaiting_payment')
  `);
  await knex.raw(`
    CREATE INDEX idx_orders_paid_waiting ON orders (tenant_id, paid_at)
    WHERE status = 'paid'
  `);
  // The customer's order list is answered from the index alone.
  await knex.raw(`
    CREATE INDEX idx_orders_customer_list ON orders (customer_id, created_at DESC)
    INCLUDE (order_number, status, total_cents)
  `);
  await knex.raw('CREATE INDEX idx_orders_search ON orders USING gin (search_vector)');
  await knex.raw('CREATE INDEX idx_orders_tags ON orders USING gin (tags)');
  await knex.raw(`
    CREATE INDEX idx_orders_buyer_name_trgm ON orders USING gin (buyer_name gin_trgm_ops)
  `);

  // ticket_ids is filled once the ticket service has issued them.
  await knex.schema.createTable('order_items', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('ticket_type_id').notNullable().comment('ticket service');
    table.specificType('ticket_ids', 'UUID[]').notNullable().defaultTo('{}');
    table.string('title', 160).notNullable().defaultTo('');
    table.integer('quantity').notNullable().defaultTo(1);
    table.bigInteger('unit_price_cents').notNullable().defaultTo(0);
    table.bigInteger('fee_cents').notNullable().defaultTo(0);
    table.jsonb('metadata').notNullable().defaultTo('{}');
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('CASCADE');
    table.index('order_id', 'idx_order_items_order');
    table.index(['tenant_id', 'ticket_type_id'], 'idx_order_items_tenant_type');
    table.check('quantity > 0', {}, 'chk_order_items_quantity');
    table.check('unit_price_cents >= 0', {}, 'chk_order_items_unit_price');
    table.check('fee_cents >= 0', {}, 'chk_order_items_fee');
  });

  await knex.raw('CREATE INDEX idx_order_items_tickets ON order_items USING gin (ticket_ids)');

  // As they were when the order was placed; later moves do not change them.
  await knex.schema.createTable('order_addresses', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.string('purpose', 10).notNullable().defaultTo('billing');
    table.string('recipient', 160).notNullable().defaultTo('');
    table.string('street', 200).notNullable().defaultTo('');
    table.string('postal_code', 20).notNullable().defaultTo('');
    table.string('city', 100).notNullable().defaultTo('');
    table.specificType('country', 'char(2)').notNullable().defaultTo('DE');
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('CASCADE');
    table.unique(['order_id', 'purpose'], { indexName: 'uq_order_addresses_order_purpose' });
    table.index('tenant_id', 'idx_order_addresses_tenant');
    table.check("purpose IN ('billing', 'shipping')", {}, 'chk_order_addresses_purpose');
  });

  // Written by the trigger log_order_status_change only.
  await knex.schema.createTable('order_status_history', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.specificType('old_status', 'order_status');
    table.specificType('new_status', 'order_status').notNullable().defaultTo('pending');
    table.string('changed_by', 80).notNullable().defaultTo('system');
    table.timestamp('changed_at').notNullable().defaultTo(knex.fn.now());

    table.foreign('order_id').references('orders.id').onDelete('CASCADE');
    table.index(['order_id', 'changed_at'], 'idx_order_status_history_order_time');
    table.index(['tenant_id', 'changed_at'], 'idx_order_status_history_tenant_time');
  });

  await knex.schema.createTable('order_notes', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('author_id').comment('staff member; empty for automatic notes');
    table.text('body').notNullable().defaultTo('');
    table.boolean('visible_to_buyer').notNullable().defaultTo(false);
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('CASCADE');
    table.index('order_id', 'idx_order_notes_order');
    table.index('tenant_id', 'idx_order_notes_tenant');
  });

  // A change after payment, with the items as they were and as they became.
  await knex.schema.createTable('order_modifications', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('order_item_id');
    table.specificType('kind', 'modification_kind').notNullable().defaultTo('seat_change');
    table.bigInteger('price_difference_cents').notNullable().defaultTo(0);
    table.jsonb('before').notNullable().defaultTo('{}');
    table.jsonb('after').notNullable().defaultTo('{}');
    table.timestamp('applied_at');
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.foreign('order_item_id').references('order_items.id').onDelete('RESTRICT');
    table.index('order_id', 'idx_order_modifications_order');
    table.index('order_item_id', 'idx_order_modifications_item');
    table.index(['tenant_id', 'kind'], 'idx_order_modifications_tenant_kind');
  });

  // ---------------------------------------------------------------------------------------
  // Discounts
  // ---------------------------------------------------------------------------------------

  // A code may be limited to some events; an empty list means all of them.
  await knex.schema.createTable('discount_codes', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.string('code', 40).notNullable();
    table.specificType('kind', 'discount_kind').notNullable().defaultTo('percent');
    table.decimal('value', 10, 2).notNullable().defaultTo(0);
    table.specificType('event_ids', 'UUID[]').notNullable().defaultTo('{}');
    table.integer('times_used').notNullable().defaultTo(0);
    table.integer('max_uses');
    // Organisers type these as local times.
    table.timestamp('valid_from', { useTz: false });
    table.timestamp('valid_until', { useTz: false });
    table.boolean('active').notNullable().defaultTo(false);
    table.timestamps(true, true);

    table.unique(['tenant_id', 'code'], { indexName: 'uq_discount_codes_tenant_code' });
    table.check('value >= 0', {}, 'chk_discount_codes_value');
    table.check('max_uses > 0', {}, 'chk_discount_codes_max_uses');
    table.check('times_used >= 0', {}, 'chk_discount_codes_times_used');
  });

  await knex.raw(`
    CREATE INDEX idx_discount_codes_active ON discount_codes (tenant_id, valid_until)
    WHERE active
  `);

  await knex.schema.createTable('order_discounts', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('discount_code_id').notNullable();
    table.bigInteger('amount_cents').notNullable().defaultTo(0);
    table.timestamp('applied_at').notNullable().defaultTo(knex.fn.now());

    table.foreign('order_id').references('orders.id').onDelete('CASCADE');
    table.foreign('discount_code_id').references('discount_codes.id').onDelete('RESTRICT');
    table.unique(['order_id', 'discount_code_id'], { indexName: 'uq_order_discounts_order_code' });
    table.index('discount_code_id', 'idx_order_discounts_code');
    table.index('tenant_id', 'idx_order_discounts_tenant');
    table.check('amount_cents >= 0', {}, 'chk_order_discounts_amount');
  });

  // ---------------------------------------------------------------------------------------
  // Payments, refunds, disputes
  // ---------------------------------------------------------------------------------------

  await knex.schema.createTable('order_payments', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.specificType('status', 'payment_status').notNullable().defaultTo('created');
    table.string('provider', 30).notNullable().defaultTo('card');
    table.string('provider_reference', 120);
    table.bigInteger('amount_cents').notNullable();
    table.specificType('currency', 'char(3)').notNullable().defaultTo('EUR');
    table.jsonb('provider_response').notNullable().defaultTo('{}');
    table.timestamp('captured_at');
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.unique(['provider', 'provider_reference'], { indexName: 'uq_order_payments_reference' });
    table.index('order_id', 'idx_order_payments_order');
    table.index(['tenant_id', 'status'], 'idx_order_payments_tenant_status');
    table.check('amount_cents > 0', {}, 'chk_order_payments_amount');
  });

  await knex.raw(`
    CREATE INDEX idx_order_payments_failed ON order_payments (tenant_id, created_at)
    WHERE status = 'failed'
  `);

  // May cover less than the payment; refund_items tells for what.
  await knex.schema.createTable('order_refunds', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('payment_id').notNullable();
    table.specificType('status', 'refund_status').notNullable().defaultTo('requested');
    table.specificType('reason', 'refund_reason').notNullable().defaultTo('buyer_request');
    table.bigInteger('amount_cents').notNullable();
    table.text('explanation');
    table.timestamp('paid_out_at');
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.foreign('payment_id').references('order_payments.id').onDelete('RESTRICT');
    table.index('order_id', 'idx_order_refunds_order');
    table.index('payment_id', 'idx_order_refunds_payment');
    table.index(['tenant_id', 'status'], 'idx_order_refunds_tenant_status');
    table.check('amount_cents > 0', {}, 'chk_order_refunds_amount');
  });

  await knex.raw(`
    CREATE INDEX idx_order_refunds_open ON order_refunds (tenant_id, created_at)
    WHERE status IN ('requested', 'approved')
  `);

  await knex.schema.createTable('refund_items', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('refund_id').notNullable();
    table.uuid('order_item_id').notNullable();
    table.integer('quantity').notNullable().defaultTo(1);
    table.bigInteger('amount_cents').notNullable();

    table.foreign('refund_id').references('order_refunds.id').onDelete('RESTRICT');
    table.foreign('order_item_id').references('order_items.id').onDelete('RESTRICT');
    table.unique(['refund_id', 'order_item_id'], { indexName: 'uq_refund_items_refund_item' });
    table.index('order_item_id', 'idx_refund_items_order_item');
    table.index('tenant_id', 'idx_refund_items_tenant');
    table.check('quantity > 0', {}, 'chk_refund_items_quantity');
    table.check('amount_cents > 0', {}, 'chk_refund_items_amount');
  });

  await knex.schema.createTable('payment_disputes', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.uuid('payment_id').notNullable();
    table.specificType('status', 'dispute_status').notNullable().defaultTo('opened');
    table.string('provider_case', 120);
    table.bigInteger('amount_cents').notNullable();
    // The provider's portal shows its deadline without a zone.
    table.timestamp('answer_due_at', { useTz: false });
    table.timestamps(true, true);

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.foreign('payment_id').references('order_payments.id').onDelete('RESTRICT');
    table.index('order_id', 'idx_payment_disputes_order');
    table.index('payment_id', 'idx_payment_disputes_payment');
    table.index(['tenant_id', 'status'], 'idx_payment_disputes_tenant_status');
    table.check('amount_cents > 0', {}, 'chk_payment_disputes_amount');
  });

  // ---------------------------------------------------------------------------------------
  // Revenue, idempotency, messages
  // ---------------------------------------------------------------------------------------

  // Kept by the trigger update_event_revenue.
  await knex.schema.createTable('event_revenue', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable().comment('event service');
    table.specificType('currency', 'char(3)').notNullable().defaultTo('EUR');
    table.integer('orders_paid').notNullable().defaultTo(0);
    table.bigInteger('revenue_cents').notNullable().defaultTo(0);
    table.timestamps(true, true);

    table.unique(['tenant_id', 'event_id', 'currency'], { indexName: 'uq_event_revenue_event' });
  });

  // A repeated request receives the stored answer.
  await knex.schema.createTable('order_idempotency_keys', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.string('key', 100).notNullable();
    table.uuid('order_id');
    table.jsonb('response').notNullable().defaultTo('{}');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.unique(['tenant_id', 'key'], { indexName: 'uq_order_idempotency_keys_tenant_key' });
    table.index('order_id', 'idx_order_idempotency_keys_order');
  });

  // Messages for other services, sent after the transaction that wrote them.
  await knex.schema.createTable('order_outbox', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('order_id').notNullable();
    table.string('topic', 80).notNullable();
    table.jsonb('payload').notNullable().defaultTo('{}');
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('sent_at');

    table.foreign('order_id').references('orders.id').onDelete('RESTRICT');
    table.index('order_id', 'idx_order_outbox_order');
    table.index(['tenant_id', 'topic'], 'idx_order_outbox_tenant_topic');
  });

  await knex.raw(`
    CREATE INDEX idx_order_outbox_unsent ON order_outbox (created_at)
    WHERE sent_at IS NULL
  `);

  // ---------------------------------------------------------------------------------------
  // Functions and triggers
  // ---------------------------------------------------------------------------------------

  await knex.raw(`
    CREATE OR REPLACE FUNCTION order_set_updated_at() RETURNS trigger AS $$
    BEGIN
      NEW.updated_at = now();
      RETURN NEW;
    END;
    $$ LANGUAGE plpgsql
  `);

  for (const name of TABLES_WITH_UPDATED_AT) {
    await knex.raw(`
      CREATE TRIGGER trg_${name}_updated_at BEFORE UPDATE ON ${name}
      FOR EACH ROW EXECUTE FUNCTION order_set_updated_at()
    `);
  }

  await knex.raw(`
    CREATE OR REPLACE FUNCTION log_order_status_change() RETURNS trigger AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO order_status_history (tenant_id, order_id, new_status)
        VALUES (NEW.tenant_id, NEW.id, NEW.status);
      ELSIF OLD.status IS DISTINCT FROM NEW.status THEN
        INSERT INTO order_status_history (tenant_id, order_id, old_status, new_status)
        VALUES (NEW.tenant_id, NEW.id, OLD.status, NEW.status);
      END IF;
      RETURN NULL;
    END;
    $$ LANGUAGE plpgsql
  `);
  await knex.raw(`
    CREATE TRIGGER trg_orders_log_status AFTER INSERT OR UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION log_order_status_change()
  `);

  // Counts an order when it is paid and takes it out again when it is refunded.
  await knex.raw(`
    CREATE OR REPLACE FUNCTION update_event_revenue() RETURNS trigger AS $$
    DECLARE
      v_sign integer;
    BEGIN
      IF NEW.status = 'paid' AND OLD.status IN ('pending', 'awaiting_payment') THEN
        v_sign := 1;
      ELSIF NEW.status = 'refunded' AND OLD.status IN ('paid', 'fulfilled') THEN
        v_sign := -1;
      ELSE
        RETURN NULL;
      END IF;

      INSERT INTO event_revenue AS r (tenant_id, event_id, currency, orders_paid, revenue_cents)
      VALUES (NEW.tenant_id, NEW.event_id, NEW.currency, v_sign, v_sign * NEW.total_cents)
      ON CONFLICT (tenant_id, event_id, currency) DO UPDATE
      SET orders_paid = r.orders_paid + EXCLUDED.orders_paid,
          revenue_cents = r.revenue_cents + EXCLUDED.revenue_cents;
      RETURN NULL;
    END;
    $$ LANGUAGE plpgsql
  `);
  await knex.raw(`
    CREATE TRIGGER trg_orders_event_revenue AFTER UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION update_event_revenue()
  `);

  await knex.raw(`
    CREATE OR REPLACE FUNCTION refresh_order_search_vector() RETURNS trigger AS $$
    BEGIN
      NEW.search_vector :=
        setweight(to_tsvector('simple', NEW.order_number), 'A') ||
        setweight(to_tsvector('simple', NEW.buyer_email), 'A') ||
        setweight(to_tsvector('simple', NEW.buyer_name), 'B');
      RETURN NEW;
    END;
    $$ LANGUAGE plpgsql
  `);
  await knex.raw(`
    CREATE TRIGGER trg_orders_search_vector
    BEFORE INSERT OR UPDATE OF order_number, buyer_email, buyer_name ON orders
    FOR EACH ROW EXECUTE FUNCTION refresh_order_search_vector()
  `);

  // ---------------------------------------------------------------------------------------
  // Row level security: every table belongs to tenants
  // ---------------------------------------------------------------------------------------

  for (const name of TABLES) {
    await knex.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
    await knex.raw(`
      CREATE POLICY tenant_isolation ON ${name}
        USING (tenant_id = current_setting('app.current_tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
    `);
  }
}

/**
 * Removes what `up` made, in the opposite order. The extensions stay, because other services
 * of the same database use them.
 */
export async function down(knex: Knex): Promise<void> {
  const childrenFirst = [...TABLES].reverse();

  for (const name of childrenFirst) {
    await knex.raw(`DROP POLICY IF EXISTS tenant_isolation ON ${name}`);
    await knex.raw(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
  }

  await knex.raw('DROP TRIGGER IF EXISTS trg_orders_search_vector ON orders');
  await knex.raw('DROP TRIGGER IF EXISTS trg_orders_event_revenue ON orders');
  await knex.raw('DROP TRIGGER IF EXISTS trg_orders_log_status ON orders');
  for (const name of TABLES_WITH_UPDATED_AT) {
    await knex.raw(`DROP TRIGGER IF EXISTS trg_${name}_updated_at ON ${name}`);
  }

  await knex.raw('DROP FUNCTION IF EXISTS refresh_order_search_vector()');
  await knex.raw('DROP FUNCTION IF EXISTS update_event_revenue()');
  await knex.raw('DROP FUNCTION IF EXISTS log_order_status_change()');
  await knex.raw('DROP FUNCTION IF EXISTS order_set_updated_at()');

  for (const name of childrenFirst) {
    await knex.schema.dropTableIfExists(name);
  }

  // Only now: the generated column of orders needed it.
  await knex.raw('DROP FUNCTION IF EXISTS calculate_order_total(bigint, bigint, bigint, bigint)');

  await knex.raw('DROP TYPE IF EXISTS modification_kind');
  await knex.raw('DROP TYPE IF EXISTS dispute_status');
  await knex.raw('DROP TYPE IF EXISTS discount_kind');
  await knex.raw('DROP TYPE IF EXISTS refund_reason');
  await knex.raw('DROP TYPE IF EXISTS refund_status');
  await knex.raw('DROP TYPE IF EXISTS payment_status');
  await knex.raw('DROP TYPE IF EXISTS order_status');
}
