// A Vendure with one shop on a free port of loopback, its data in the SQLite database DATA. It prints the address of the shop's
// API when that can be asked, and runs until its input ends.
const { randomUUID } = require('node:crypto');
const { join } = require('node:path');
const { bootstrap, DefaultLogger, dummyPaymentHandler, LogLevel } = require('@vendure/core');
const { populate } = require('@vendure/core/cli');

const config = {
  logger: new DefaultLogger({ level: LogLevel.Error }),
  apiOptions: { hostname: '127.0.0.1', port: 0, cors: false },
  authOptions: { tokenMethod: 'bearer', superadminCredentials: { identifier: 'nobody', password: randomUUID() } },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    database: process.env.DATA,
    synchronize: true, // makes the tables
    enableWAL: true,
    prepareDatabase: (db) => db.pragma('synchronous = FULL'), // a commit is on disk before its answer
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
};

const shop = {
  defaultLanguage: 'en',
  defaultZone: 'Europe',
  countries: [{ code: 'NL', name: 'Netherlands', zone: 'Europe' }],
  taxRates: [{ name: 'Standard', percentage: 21 }],
  shippingMethods: [{ name: 'Standard', price: 500 }],
  paymentMethods: [
    { name: 'dummy', handler: { code: dummyPaymentHandler.code, arguments: [{ name: 'automaticSettle', value: 'true' }] } },
  ],
  collections: [],
};

populate(() => bootstrap(config), shop, join(__dirname, 'products.csv')).then((app) => {
  console.log(`http://127.0.0.1:${app.getHttpServer().address().port}/shop-api`);
  process.stdin.on('end', () => process.exit()).resume();
});
