module.exports = require('./two');
