exports.up = async function (knex) {
  // Für Gäste aus Österreich: Preis in € – ohne Gebühr
  await knex('guests').insert({ email: 'müller@example.com' });
  await knex.schema.alterTable('guests', (table) => table.string('straße').defaultTo('€'));
};

exports.down = async function (knex) {
  await knex.schema.alterTable('guests', (table) => table.dropColumn('straße'));
};
