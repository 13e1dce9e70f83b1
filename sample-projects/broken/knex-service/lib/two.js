module.exports = require('./one');
