exports.up = async (knex) => {
  await knex.raw('ALTER TABLE parcels ADD CONSTRAINT parcels_sender_fk FOREIGN KEY (sender_id) REFERENCES senders (id)');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE parcels DROP CONSTRAINT parcels_sender_fk');
};
