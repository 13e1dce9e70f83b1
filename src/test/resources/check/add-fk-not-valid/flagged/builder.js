exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.foreign('sender_id', 'parcels_sender_fk').references('senders.id'); // expect: add-fk-not-valid PARTIAL "the builder cannot say NOT VALID"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropForeign('sender_id', 'parcels_sender_fk');
  });
};
