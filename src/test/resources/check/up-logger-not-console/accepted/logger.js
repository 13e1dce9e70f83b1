const { logger } = require('../logger');

exports.up = async (knex) => {
  logger.info('parcels'); // not console.log('x')
  await knex.schema.dropTable('parcels');
};

exports.down = async (knex) => {
};
