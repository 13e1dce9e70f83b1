exports.up = async function (knex) {
  await knex.schema.alterTable('guests', (table) => {
<<<<<<< HEAD
    table.string('phone', 30);
=======
    table.string('phone_number', 40).notNullable();
>>>>>>> feature/phone-numbers
    table.boolean('newsletter').defaultTo(false);
  });
};

exports.down = async function (knex) {
  await knex.schema.alterTable('guests', (table) => {
<<<<<<< HEAD
    table.dropColumn('phone');
=======
    table.dropColumn('phone_number');
>>>>>>> feature/phone-numbers
    table.dropColumn('newsletter');
  });
};
