module.exports = { client: 'cockroachdb', connection: process.env.STOCK_URL };
