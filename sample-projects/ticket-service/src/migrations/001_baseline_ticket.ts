import type { Knex } from 'knex';

/**
 * Baseline of the ticket service: the whole schema in one file.
 *
 * It combines three earlier migrations, which had only ever run on developer machines:
 *
 *   001_create_ticket_inventory   sections, ticket types, reservations, tickets
 *   002_add_transfer_and_resale   transfers, resale, wallet passes, entry control
 *   003_add_procedures_and_rls    refunds, history, procedures, triggers, policies
 *
 * Each part keeps its order from then, so that a table stands before whatever refers to it.
 * A part that extends a table of an earlier part asks for the column first, because some
 * developer databases had already received it.
 *
 * Events, venues, customers and orders belong to other services. Their ids are plain columns
 * without a foreign key. Tenants are mirrored here, since every ticket has to belong to one.
 *
 * Statuses are checked strings, because their sets still change from season to season.
 */
export async function up(knex: Knex): Promise<void> {
  console.log('[ticket baseline] part 1 of 3: inventory');

  await knex.raw('CREATE EXTENSION IF NOT EXISTS "uuid-ossp"');

  // The mirror of the tenant registry. A promoter group has its brands as sub-tenants.
  await knex.schema.createTable('tenants', (table) => {
    table.uuid('id').primary();
    table.uuid('parent_tenant_id').references('id').inTable('tenants').onDelete('RESTRICT');
    table.string('slug', 80).notNullable().unique();
    table.string('name', 160).notNullable();
    table.boolean('suspended').notNullable().defaultTo(false);
    table.timestamps(true, true);
    table.index('parent_tenant_id', 'idx_tenants_parent');
  });

  await knex.schema.createTable('seating_sections', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable().comment('event service');
    table.uuid('venue_id').notNullable().comment('venue service');
    table.string('name', 80).notNullable();
    table.string('entrance', 40);
    table.integer('capacity').notNullable();
    table.boolean('is_numbered').notNullable().defaultTo(false);
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.unique(['event_id', 'name'], { indexName: 'uq_seating_sections_event_name' });
    table.index('tenant_id', 'idx_seating_sections_tenant');
    table.index('venue_id', 'idx_seating_sections_venue');
    table.check('capacity > 0', {}, 'chk_seating_sections_capacity');
  });

  // What can be bought. available_quantity is the only counter that sales depend on.
  await knex.schema.createTable('ticket_types', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable().comment('event service');
    table.uuid('section_id');
    table.string('name', 120).notNullable();
    table.text('description');
    table.integer('price_cents').notNullable();
    table.string('currency', 3).notNullable().defaultTo('EUR');
    table.integer('total_quantity').notNullable();
    table.integer('available_quantity').notNullable();
    table.integer('min_per_order').notNullable().defaultTo(1);
    table.integer('max_per_order').notNullable().defaultTo(8);
    table.timestamp('sale_starts_at');
    table.timestamp('sale_ends_at');
    table.string('status', 20).notNullable().defaultTo('draft');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('section_id').references('seating_sections.id').onDelete('SET NULL');
    table.unique(['tenant_id', 'id'], { indexName: 'uq_ticket_types_tenant_id' });
    table.index(['tenant_id', 'event_id'], 'idx_ticket_types_tenant_event');
    table.index('section_id', 'idx_ticket_types_section');
    table.index(['status', 'sale_starts_at'], 'idx_ticket_types_status_sale');
    table.check('price_cents >= 0', {}, 'chk_ticket_types_price');
    table.check('available_quantity BETWEEN 0 AND total_quantity', {}, 'chk_ticket_types_free');
    table.check('min_per_order BETWEEN 1 AND max_per_order', {}, 'chk_ticket_types_per_order');
    table.check(
      "status IN ('draft', 'on_sale', 'paused', 'sold_out', 'closed')",
      {},
      'chk_ticket_types_status',
    );
  });

  // Prices that change with the date: early bird, regular, last call.
  await knex.schema.createTable('price_tiers', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('ticket_type_id').notNullable();
    table.string('name', 60).notNullable();
    table.integer('price_cents').notNullable();
    table.timestamp('valid_from').notNullable();
    table.timestamp('valid_until');
    table.integer('sort_order').notNullable().defaultTo(0);
    table.timestamps(true, true);
    table.foreign('ticket_type_id').references('ticket_types.id').onDelete('CASCADE');
    table.index(['ticket_type_id', 'valid_from'], 'idx_price_tiers_type_from');
    table.check('price_cents >= 0', {}, 'chk_price_tiers_price');
    table.check('valid_until IS NULL OR valid_until > valid_from', {}, 'chk_price_tiers_period');
  });

  // Contingents kept back for sponsors, artists and the box office.
  await knex.schema.createTable('ticket_holds', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_type_id').notNullable();
    table.string('holder', 120).notNullable();
    table.string('purpose', 20).notNullable().defaultTo('other');
    table.integer('quantity').notNullable();
    table.integer('released_quantity').notNullable().defaultTo(0);
    table.timestamp('release_at');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_type_id').references('ticket_types.id').onDelete('RESTRICT');
    table.index('tenant_id', 'idx_ticket_holds_tenant');
    table.index('ticket_type_id', 'idx_ticket_holds_type');
    table.check('quantity > 0', {}, 'chk_ticket_holds_quantity');
    table.check('released_quantity BETWEEN 0 AND quantity', {}, 'chk_ticket_holds_released');
  });

  await knex.schema.createTable('discounts', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').comment('event service; empty for all events of the tenant');
    table.string('code', 40).notNullable();
    table.integer('percent_off');
    table.integer('amount_off_cents');
    table.integer('max_uses');
    table.integer('times_used').notNullable().defaultTo(0);
    table.timestamp('valid_from').notNullable().defaultTo(knex.fn.now());
    table.timestamp('valid_until');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.unique(['tenant_id', 'code'], { indexName: 'uq_discounts_tenant_code' });
    table.index('event_id', 'idx_discounts_event');
    table.check('num_nonnulls(percent_off, amount_off_cents) = 1', {}, 'chk_discounts_one_kind');
    table.check('percent_off BETWEEN 1 AND 100', {}, 'chk_discounts_percent');
    table.check('amount_off_cents > 0', {}, 'chk_discounts_amount');
  });

  // A reservation takes inventory for a few minutes while the order service collects payment.
  await knex.schema.createTable('reservations', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('customer_id').notNullable().comment('customer service');
    table.uuid('order_id').comment('order service; known once checkout has started');
    table.uuid('discount_id');
    table.string('status', 20).notNullable().defaultTo('active');
    table.timestamp('expires_at').notNullable();
    table.timestamp('confirmed_at');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('discount_id').references('discounts.id').onDelete('SET NULL');
    table.unique(['tenant_id', 'id'], { indexName: 'uq_reservations_tenant_id' });
    table.index(['tenant_id', 'customer_id'], 'idx_reservations_tenant_customer');
    table.index('order_id', 'idx_reservations_order');
    table.index('discount_id', 'idx_reservations_discount');
    table.check("status IN ('active', 'confirmed', 'expired')", {}, 'chk_reservations_status');
  });

  await knex.raw(`
    CREATE INDEX idx_reservations_active_expiry ON reservations (expires_at)
    WHERE status = 'active'
  `);

  await knex.schema.createTable('reservation_items', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('reservation_id').notNullable();
    table.uuid('ticket_type_id').notNullable();
    table.integer('quantity').notNullable();
    table.integer('unit_price_cents').notNullable();
    table.foreign('reservation_id').references('reservations.id').onDelete('CASCADE');
    table.foreign('ticket_type_id').references('ticket_types.id').onDelete('RESTRICT');
    table.unique(['reservation_id', 'ticket_type_id'], { indexName: 'uq_reservation_items_type' });
    table.index('ticket_type_id', 'idx_reservation_items_type');
    table.check('quantity > 0', {}, 'chk_reservation_items_quantity');
  });

  // One row per admitted person. The code is what the wallet pass and the printout carry.
  await knex.schema.createTable('tickets', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('event_id').notNullable().comment('event service');
    table.uuid('ticket_type_id').notNullable();
    table.uuid('reservation_id');
    table.uuid('order_id').notNullable().comment('order service');
    table.uuid('owner_id').notNullable().comment('customer service');
    table.string('code', 32).notNullable().unique();
    table.string('row_label', 10);
    table.string('seat_label', 10);
    table.integer('paid_cents').notNullable().defaultTo(0);
    table.string('status', 20).notNullable().defaultTo('issued');
    table.jsonb('attributes').notNullable().defaultTo('{}');
    table.timestamp('issued_at').notNullable().defaultTo(knex.fn.now());
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('reservation_id').references('reservations.id').onDelete('SET NULL');
    table.unique(['tenant_id', 'id'], { indexName: 'uq_tickets_tenant_id' });
    table.index(['tenant_id', 'event_id', 'status'], 'idx_tickets_tenant_event_status');
    table.index(['tenant_id', 'owner_id'], 'idx_tickets_tenant_owner');
    table.index(['tenant_id', 'ticket_type_id'], 'idx_tickets_tenant_type');
    table.index('reservation_id', 'idx_tickets_reservation');
    table.index('order_id', 'idx_tickets_order');
    table.check('paid_cents >= 0', {}, 'chk_tickets_paid');
    table.check(
      "status IN ('issued', 'listed', 'transferred', 'used', 'refunded', 'void')",
      {},
      'chk_tickets_status',
    );
  });

  // A seat is sold once per event, as long as the ticket has not been given back.
  await knex.raw(`
    CREATE UNIQUE INDEX uq_tickets_event_seat ON tickets (event_id, row_label, seat_label)
    WHERE seat_label IS NOT NULL AND status NOT IN ('refunded', 'void')
  `);

  // A ticket cannot belong to another tenant than its type. The constraint may be there already
  // on a database that ran the earlier files.
  await knex.raw(`
    DO $$
    BEGIN
      ALTER TABLE tickets
        ADD CONSTRAINT fk_tickets_tenant_type
        FOREIGN KEY (tenant_id, ticket_type_id)
        REFERENCES ticket_types (tenant_id, id)
        ON DELETE RESTRICT;
    EXCEPTION
      WHEN duplicate_object THEN
        RAISE NOTICE 'fk_tickets_tenant_type exists';
    END
    $$
  `);

  await knex.schema.createTable('discount_redemptions', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('discount_id').notNullable();
    table.uuid('reservation_id').notNullable();
    table.integer('saved_cents').notNullable().defaultTo(0);
    table.timestamp('redeemed_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('discount_id').references('discounts.id').onDelete('RESTRICT');
    table.foreign('reservation_id').references('reservations.id').onDelete('CASCADE');
    table.unique(['discount_id', 'reservation_id'], {
      indexName: 'uq_discount_redemptions_discount_reservation',
    });
    table.index('reservation_id', 'idx_discount_redemptions_reservation');
    table.check('saved_cents >= 0', {}, 'chk_discount_redemptions_saved');
  });

  await knex.schema.createTable('waitlist_entries', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_type_id').notNullable();
    table.uuid('customer_id').notNullable().comment('customer service');
    table.integer('wanted_quantity').notNullable().defaultTo(1);
    table.timestamp('joined_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('notified_at');
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_type_id').references('ticket_types.id').onDelete('CASCADE');
    table.unique(['ticket_type_id', 'customer_id'], { indexName: 'uq_waitlist_entries_customer' });
    table.index(['ticket_type_id', 'joined_at'], 'idx_waitlist_entries_type_joined');
    table.index('tenant_id', 'idx_waitlist_entries_tenant');
    table.check('wanted_quantity > 0', {}, 'chk_waitlist_entries_quantity');
  });

  console.log('[ticket baseline] part 2 of 3: transfer, resale, entry');

  await knex.schema.createTable('ticket_transfers', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_id').notNullable();
    table.uuid('from_customer_id').notNullable().comment('customer service');
    table.uuid('to_customer_id').comment('customer service; empty until accepted');
    table.string('to_email', 254).notNullable();
    table.string('status', 20).notNullable().defaultTo('offered');
    table.timestamp('offered_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('expires_at').notNullable();
    table.timestamp('accepted_at');
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'ticket_id'], 'idx_ticket_transfers_tenant_ticket');
    table.index('to_customer_id', 'idx_ticket_transfers_receiver');
    table.check(
      "status IN ('offered', 'accepted', 'declined', 'expired', 'withdrawn')",
      {},
      'chk_ticket_transfers_status',
    );
  });

  await knex.raw(`
    DO $$
    BEGIN
      ALTER TABLE ticket_transfers
        ADD CONSTRAINT fk_ticket_transfers_tenant_ticket
        FOREIGN KEY (tenant_id, ticket_id)
        REFERENCES tickets (tenant_id, id)
        ON DELETE RESTRICT;
    EXCEPTION
      WHEN duplicate_object THEN
        RAISE NOTICE 'fk_ticket_transfers_tenant_ticket exists';
    END
    $$
  `);

  // Some organisers want to see a transfer before it takes effect.
  await knex.schema.createTable('transfer_approvals', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('transfer_id').notNullable().unique();
    table.uuid('decided_by').notNullable().comment('staff member of the organiser');
    table.boolean('approved').notNullable();
    table.text('remark');
    table.timestamp('decided_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('transfer_id').references('ticket_transfers.id').onDelete('CASCADE');
  });

  if (!(await knex.schema.hasColumn('tickets', 'transfer_count'))) {
    await knex.schema.alterTable('tickets', (table) => {
      table.integer('transfer_count').notNullable().defaultTo(0);
      table.boolean('transferable').notNullable().defaultTo(true);
    });
  }

  await knex.schema.createTable('resale_listings', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_id').notNullable();
    table.uuid('seller_id').notNullable().comment('customer service');
    table.integer('asking_cents').notNullable();
    table.integer('fee_cents').notNullable().defaultTo(0);
    table.string('status', 20).notNullable().defaultTo('open');
    table.timestamp('listed_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('closed_at');
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_id').references('tickets.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'status', 'listed_at'], 'idx_resale_listings_tenant_status');
    table.index('ticket_id', 'idx_resale_listings_ticket');
    table.index('seller_id', 'idx_resale_listings_seller');
    table.check('asking_cents > 0', {}, 'chk_resale_listings_asking');
    table.check("status IN ('open', 'sold', 'withdrawn')", {}, 'chk_resale_listings_status');
  });

  // The cap is a percentage of the price that was paid; empty means that no cap applies.
  if (!knex.schema.hasColumn('ticket_types', 'resale_cap_percent')) {
    await knex.schema.alterTable('ticket_types', (table) => {
      table.integer('resale_cap_percent');
    });
  }

  await knex.schema.createTable('wallet_passes', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_id').notNullable();
    table.string('platform', 10).notNullable();
    table.string('serial_number', 64).notNullable().unique();
    table.timestamp('installed_at');
    table.timestamp('last_pushed_at');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.index('tenant_id', 'idx_wallet_passes_tenant');
    table.index('ticket_id', 'idx_wallet_passes_ticket');
    table.check("platform IN ('apple', 'google')", {}, 'chk_wallet_passes_platform');
  });

  // Scanners at the doors; each signs its scans with its own key.
  await knex.schema.createTable('entry_devices', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('venue_id').notNullable().comment('venue service');
    table.string('label', 60).notNullable();
    table.string('public_key', 400).notNullable();
    table.boolean('revoked').notNullable().defaultTo(false);
    table.timestamp('last_seen_at');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'venue_id'], 'idx_entry_devices_tenant_venue');
  });

  await knex.schema.createTable('entry_scans', (table) => {
    table.bigIncrements('id');
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_id').notNullable();
    table.uuid('device_id').notNullable();
    table.string('outcome', 20).notNullable();
    table.timestamp('scanned_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_id').references('tickets.id').onDelete('RESTRICT');
    table.foreign('device_id').references('entry_devices.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'scanned_at'], 'idx_entry_scans_tenant_time');
    table.index(['ticket_id', 'scanned_at'], 'idx_entry_scans_ticket_time');
    table.index('device_id', 'idx_entry_scans_device');
    table.check(
      "outcome IN ('admitted', 'already_used', 'wrong_event', 'unknown', 'void')",
      {},
      'chk_entry_scans_outcome',
    );
  });

  console.log('[ticket baseline] part 3 of 3: refunds, history, procedures, policies');

  await knex.schema.createTable('refund_requests', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.uuid('tenant_id').notNullable();
    table.uuid('ticket_id').notNullable();
    table.uuid('requested_by').notNullable().comment('customer service');
    table.string('reason', 40).notNullable();
    table.integer('amount_cents').notNullable();
    table.string('status', 20).notNullable().defaultTo('requested');
    table.timestamp('decided_at');
    table.timestamps(true, true);
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.foreign('ticket_id').references('tickets.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'status'], 'idx_refund_requests_tenant_status');
    table.index('ticket_id', 'idx_refund_requests_ticket');
    table.check('amount_cents > 0', {}, 'chk_refund_requests_amount');
  });

  // Written by a trigger only.
  await knex.schema.createTable('ticket_status_history', (table) => {
    table.bigIncrements('id');
    table.uuid('ticket_id').notNullable();
    table.string('old_status', 20);
    table.string('new_status', 20).notNullable();
    table.timestamp('changed_at').notNullable().defaultTo(knex.fn.now());
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.index(['ticket_id', 'changed_at'], 'idx_ticket_status_history_ticket_time');
  });

  // Messages for other services, sent by a poller after the transaction has committed.
  await knex.schema.createTable('ticket_outbox', (table) => {
    table.bigIncrements('id');
    table.uuid('tenant_id').notNullable();
    table.string('topic', 80).notNullable();
    table.jsonb('payload').notNullable();
    table.timestamp('created_at').notNullable().defaultTo(knex.fn.now());
    table.timestamp('sent_at');
    table.foreign('tenant_id').references('tenants.id').onDelete('RESTRICT');
    table.index(['tenant_id', 'topic'], 'idx_ticket_outbox_tenant_topic');
  });

  await knex.raw(`
    CREATE INDEX idx_ticket_outbox_unsent ON ticket_outbox (id)
    WHERE sent_at IS NULL
  `);

  // Takes inventory and opens a reservation; the row lock on the type serialises the buyers.
  await knex.raw(`
    CREATE OR REPLACE FUNCTION reserve_tickets(
      p_tenant_id uuid,
      p_ticket_type_id uuid,
      p_customer_id uuid,
      p_quantity integer,
      p_minutes integer
    ) RETURNS uuid AS $$
    DECLARE
      v_price integer;
      v_reservation_id uuid;
    BEGIN
      UPDATE ticket_types
      SET available_quantity = available_quantity - p_quantity
      WHERE id = p_ticket_type_id
        AND tenant_id = p_tenant_id
        AND status = 'on_sale'
        AND available_quantity >= p_quantity
        AND p_quantity BETWEEN min_per_order AND max_per_order
      RETURNING price_cents INTO v_price;

      IF NOT FOUND THEN
        RAISE EXCEPTION 'ticket type % cannot supply % tickets', p_ticket_type_id, p_quantity;
      END IF;

      INSERT INTO reservations (tenant_id, customer_id, expires_at)
      VALUES (p_tenant_id, p_customer_id, now() + make_interval(mins => p_minutes))
      RETURNING id INTO v_reservation_id;

      INSERT INTO reservation_items (reservation_id, ticket_type_id, quantity, unit_price_cents)
      VALUES (v_reservation_id, p_ticket_type_id, p_quantity, v_price);

      RETURN v_reservation_id;
    END;
    $$ LANGUAGE plpgsql
  `);

  // Gives the inventory of expired reservations back and returns how many there were.
  await knex.raw(`
    CREATE OR REPLACE FUNCTION release_expired_reservations() RETURNS integer AS $$
    DECLARE
      v_released integer;
    BEGIN
      WITH expired AS (
        UPDATE reservations SET status = 'expired'
        WHERE status = 'active' AND expires_at < now()
        RETURNING id
      ), freed AS (
        SELECT item.ticket_type_id, sum(item.quantity) AS quantity
        FROM reservation_items item JOIN expired ON expired.id = item.reservation_id
        GROUP BY item.ticket_type_id
      ), returned AS (
        UPDATE ticket_types type
        SET available_quantity = type.available_quantity + freed.quantity
        FROM freed WHERE freed.ticket_type_id = type.id
      )
      SELECT count(*) INTO v_released FROM expired;

      RETURN v_released;
    END;
    $$ LANGUAGE plpgsql
  `);

  await knex.raw(`
    CREATE OR REPLACE FUNCTION ticket_touch_updated_at() RETURNS trigger AS $$
    BEGIN
      NEW.updated_at = now();
      RETURN NEW;
    END;
    $$ LANGUAGE plpgsql
  `);

  // A used, refunded or void ticket is final; every other change is recorded.
  await knex.raw(`
    CREATE OR REPLACE FUNCTION ticket_track_status() RETURNS trigger AS $$
    BEGIN
      IF OLD.status IN ('used', 'refunded', 'void') THEN
        RAISE EXCEPTION 'ticket % is %, which is final', OLD.id, OLD.status;
      END IF;
      INSERT INTO ticket_status_history (ticket_id, old_status, new_status)
      VALUES (NEW.id, OLD.status, NEW.status);
      RETURN NEW;
    END;
    $$ LANGUAGE plpgsql
  `);

  await knex.raw(`
    CREATE TRIGGER trg_ticket_types_touch BEFORE UPDATE ON ticket_types
    FOR EACH ROW EXECUTE FUNCTION ticket_touch_updated_at()
  `);
  await knex.raw(`
    CREATE TRIGGER trg_reservations_touch BEFORE UPDATE ON reservations
    FOR EACH ROW EXECUTE FUNCTION ticket_touch_updated_at()
  `);
  await knex.raw(`
    CREATE TRIGGER trg_tickets_touch BEFORE UPDATE ON tickets
    FOR EACH ROW EXECUTE FUNCTION ticket_touch_updated_at()
  `);
  await knex.raw(`
    CREATE TRIGGER trg_tickets_track_status BEFORE UPDATE OF status ON tickets
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status)
    EXECUTE FUNCTION ticket_track_status()
  `);

  // The tables that the public API reads directly.
  await knex.raw('ALTER TABLE reservations ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY reservations_tenant_isolation ON reservations
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  await knex.raw('ALTER TABLE tickets ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY tickets_tenant_isolation ON tickets
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  await knex.raw('ALTER TABLE ticket_transfers ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY ticket_transfers_tenant_isolation ON ticket_transfers
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  await knex.raw('ALTER TABLE resale_listings ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY resale_listings_tenant_isolation ON resale_listings
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  await knex.raw('ALTER TABLE entry_scans ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY entry_scans_tenant_isolation ON entry_scans
      USING (tenant_id = current_setting('app.current_tenant')::uuid)
      WITH CHECK (tenant_id = current_setting('app.current_tenant')::uuid)
  `);

  console.log('[ticket baseline] done: 20 tables, 4 functions, 4 triggers, 5 policies');
}

/**
 * Takes everything away again, in the opposite order: policies, triggers, functions, tables.
 * The extension stays, because other services of the same database use it.
 */
export async function down(knex: Knex): Promise<void> {
  console.log('[ticket baseline] removing policies');

  await knex.raw('DROP POLICY IF EXISTS entry_scans_tenant_isolation ON entry_scans');
  await knex.raw('DROP POLICY IF EXISTS resale_listings_tenant_isolation ON resale_listings');
  await knex.raw('DROP POLICY IF EXISTS ticket_transfers_tenant_isolation ON ticket_transfers');
  await knex.raw('DROP POLICY IF EXISTS tickets_tenant_isolation ON tickets');
  await knex.raw('DROP POLICY IF EXISTS reservations_tenant_isolation ON reservations');

  await knex.raw('ALTER TABLE entry_scans DISABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE resale_listings DISABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE ticket_transfers DISABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE tickets DISABLE ROW LEVEL SECURITY');
  await knex.raw('ALTER TABLE reservations DISABLE ROW LEVEL SECURITY');

  console.log('[ticket baseline] removing triggers and functions');

  await knex.raw('DROP TRIGGER IF EXISTS trg_tickets_track_status ON tickets');
  await knex.raw('DROP TRIGGER IF EXISTS trg_tickets_touch ON tickets');
  await knex.raw('DROP TRIGGER IF EXISTS trg_reservations_touch ON reservations');
  await knex.raw('DROP TRIGGER IF EXISTS trg_ticket_types_touch ON ticket_types');

  await knex.raw('DROP FUNCTION IF EXISTS ticket_track_status()');
  await knex.raw('DROP FUNCTION IF EXISTS ticket_touch_updated_at()');
  await knex.raw('DROP FUNCTION IF EXISTS release_expired_reservations()');
  await knex.raw(
    'DROP FUNCTION IF EXISTS reserve_tickets(uuid, uuid, uuid, integer, integer)',
  );

  console.log('[ticket baseline] removing tables');

  await knex.schema.dropTableIfExists('ticket_outbox');
  await knex.schema.dropTableIfExists('ticket_status_history');
  await knex.schema.dropTableIfExists('refund_requests');
  await knex.schema.dropTableIfExists('entry_scans');
  await knex.schema.dropTableIfExists('entry_devices');
  await knex.schema.dropTableIfExists('wallet_passes');
  await knex.schema.dropTableIfExists('resale_listings');
  await knex.schema.dropTableIfExists('transfer_approvals');
  await knex.schema.dropTableIfExists('ticket_transfers');
  await knex.schema.dropTableIfExists('waitlist_entries');
  await knex.schema.dropTableIfExists('discount_redemptions');
  await knex.schema.dropTableIfExists('tickets');
  await knex.schema.dropTableIfExists('reservation_items');
  await knex.schema.dropTableIfExists('reservations');
  await knex.schema.dropTableIfExists('discounts');
  await knex.schema.dropTableIfExists('ticket_holds');
  await knex.schema.dropTableIfExists('price_tiers');
  await knex.schema.dropTableIfExists('ticket_types');
  await knex.schema.dropTableIfExists('seating_sections');
  await knex.schema.dropTableIfExists('tenants');
}
