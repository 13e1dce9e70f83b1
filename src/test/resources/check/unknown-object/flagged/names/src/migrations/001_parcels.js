exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => {
    t.increments('id');
    t.string('label');
  });
  await knex.raw(`CREATE POLICY own ON parcels USING (lable = current_user)`); // expect: unknown-object "parcels.lable is used here, and no migration makes it"
  await knex.raw(`CREATE INDEX parcels_label ON parcels (lower(lable))`);
  await knex.raw(`CREATE VIEW heavy AS SELECT p.id, p.weight FROM parcels p`); // expect: unknown-object "parcels.weight"
  await knex('parcels').update({ size: 's' }); // expect: unknown-object "parcels.size"
  await knex.raw(`DELETE FROM parcels WHERE "Label" IS NULL`); // expect: unknown-object "parcels.Label"
  await knex.raw(`INSERT INTO parcels (label, height) VALUES ('a', 1)`); // expect: unknown-object "parcels.height"
  await knex.raw(`CREATE TRIGGER stamp BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION stamp()`); // expect: unknown-object "stamp() is used here, and no migration makes it"
  await knex.raw(`CREATE TRIGGER note BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION note()`); // expect: unknown-object "note() is used here and made only later"
  await knex.raw(`ALTER TABLE parcels ADD COLUMN code text DEFAULT next_code()`); // expect: unknown-object "next_code() is used here and made only later"
};

exports.down = async () => {};
