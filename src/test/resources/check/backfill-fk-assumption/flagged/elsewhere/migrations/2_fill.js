exports.up = async (knex) => {
  await knex.raw('UPDATE orders SET note = e.name FROM events e WHERE e.id = orders.id'); // expect: backfill-fk-assumption PARTIAL "events, which no migration of this service makes"
  await knex.raw('ALTER TABLE orders ALTER COLUMN note SET NOT NULL');
};

exports.down = async (knex) => {
};
