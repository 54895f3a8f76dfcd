export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/build/seeded-fast-check.cjs' },
  transform: { '\\.(ts|tsx|mjs|js|css)$': '<rootDir>/build/jest-transform.cjs' },
  // Jest resolves these to ES modules, which it cannot load unchanged.
  transformIgnorePatterns: [
    '/node_modules/(?!(postal-mime|pdfjs-dist|preact)/)',
    '/\\.cache/giliran/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
  globalSetup: '<rootDir>/build/jest-setup.mjs',
  maxWorkers: 2,
  // The compiler and clasp run inside some tests; on a busy machine they take their time.
  testTimeout: 120_000,
};
