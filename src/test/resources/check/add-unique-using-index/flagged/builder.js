exports.up = async (knex) => {
  await knex.schema.alterTable('senders', (table) => {
    table.unique(['mail', 'town']); // expect: add-unique-using-index "UNIQUE (mail, town)"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('senders', (table) => {
    table.dropUnique(['mail', 'town']);
  });
};
