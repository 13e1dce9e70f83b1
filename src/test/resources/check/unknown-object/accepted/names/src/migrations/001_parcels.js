exports.up = async (knex) => {
  await knex.schema.createTable('owners', (t) => { t.integer('owned'); });
  await knex.schema.createTable('depots', (t) => { t.integer('parcel'); t.string('name'); });
  await knex.schema.createTable('parcels', (t) => {
    t.increments('id');
    t.string('label_text');
    t.jsonb('data');
    t.timestamp('made_at');
  });
  await knex('parcels').update({ labelText: 's' }).where('data->size', 's');
  await knex.raw(`CREATE INDEX a ON parcels (lower(data->>'size')) WHERE label_text = 'x' AND ctid IS NOT NULL`);
  await knex.raw(`CREATE INDEX b ON parcels (date_trunc('day', made_at::timestamp), (data #>> '{a,b}'))`);
  await knex.raw(`CREATE POLICY own ON parcels USING (label_text = current_user OR id IN (SELECT owned FROM owners))`);
  await knex.raw(`CREATE POLICY made ON parcels USING (extract(year from made_at) = 2024 AND made_at > now() - interval '1 day')`);
  await knex.raw(`CREATE VIEW v AS WITH p AS (SELECT 1 AS weight) SELECT p.weight, q.size FROM p JOIN (SELECT 1 AS size) q ON true`);
  await knex.raw(`UPDATE parcels SET label_text = o.name FROM depots o WHERE id = o.parcel`);
  await knex.raw(`DO $$ DECLARE wanted int; BEGIN UPDATE parcels SET label_text = 'x' WHERE wanted = id; END $$`);
  await knex.raw(`CREATE TRIGGER same BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`);
};

exports.down = async () => {};
