// How Chromium is started, for tests and measurements.

// A real tap has to start the sound, so nothing here eases the rule on sound without one.
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
