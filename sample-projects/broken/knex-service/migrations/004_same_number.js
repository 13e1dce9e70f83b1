exports.up = async function (knex) {
  await knex.raw('CREATE INDEX guests_lower_email ON guests (lower(email))');
};

exports.down = async function (knex) {
  await knex.raw('DROP INDEX guests_lower_email');
};
