// What tests get for fast-check: the same cases in every run, so that a run that was green stays so. Other cases are
// tried with `PROPERTY_SEED=n npm test`; whoever finds one that fails writes it down as an example of its test.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({
  ...fastCheck.readConfigureGlobal(),
  seed: Number(process.env.PROPERTY_SEED ?? 20_260_601),
});
module.exports = fastCheck;
