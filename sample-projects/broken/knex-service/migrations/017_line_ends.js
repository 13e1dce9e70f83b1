exports.up = async function (knex) {  await knex.schema.alterTable('visitors', (table) => {    table.date('birthday');  });
};

exports.down = async function (knex) {
  await knex.schema.alterTable('visitors', (table) => {
    table.dropColumn('birthday');
  });
};
