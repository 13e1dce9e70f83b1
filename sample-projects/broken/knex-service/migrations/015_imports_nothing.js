const { up, down } = require('../lib/gone');

module.exports = { up, down };
