const features = require('./src/app/feature-order.json');

const KERNEL = '^src/kernel/';
const PORTS = '^src/ports/';
const ZOD = 'node_modules/zod/';
const PHONE_RULES = 'node_modules/libphonenumber-js/';
const PHONE_READER = '^src/features/roster/core/(phone-number|indonesian-numbers)\\.ts$';
const QR_MAKER = 'node_modules/uqr/';
const UNPACKER = 'node_modules/fflate/';
const PREACT = 'node_modules/preact/';
const EXCEL_READER = 'node_modules/read-excel-file/';
const PAGE = '^host/web/page/';
const SIDEBAR_KIT = '^src/sidebar/(?!app/)';
const WORDS = '^src/(features/[^/]+|kernel/table|app)/messages(\\.ts$|/)';
const CATALOGUE = '^src/app/sentences\\.ts$';
const LOOKS = '^src/features/[^/]+/(looks|seeds)\\.ts$';
const SUPPLIES = '^src/app/supplies\\.ts$';
const PARTS = '^src/app/parts/';
const PAGE_PARTS = '^src/sidebar/app/parts/';
const ACTION_LISTS = '^src/features/[^/]+/actions/index\\.ts$';

/** A ring may import only what is listed; everything else, packages and Node included, is a violation. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const house = [
  forbidden(
    'no-circular',
    'Two files that need each other are one idea or three.',
    {},
    { circular: true },
  ),
  forbidden(
    'no-orphans',
    'Nothing imports it and it imports nothing.',
    { orphan: true, pathNot: ['^src/(google|verifier)/main\\.ts$', '\\.d\\.ts$'] },
    {},
  ),
  forbidden(
    'no-unresolved',
    'The file or package does not exist; pdfmake keeps its types in another package.',
    {},
    { couldNotResolve: true, pathNot: '^pdfmake/interfaces$' },
  ),
  only('kernel-imports-nothing', 'The kernel is the bottom.', KERNEL, [KERNEL]),
  only('ports-know-kernel', 'Ports are interfaces in words of the kernel.', PORTS, [
    PORTS,
    KERNEL,
    ZOD,
  ]),
  forbidden(
    'ports-take-zod-types-only',
    'An interface needs no code of zod.',
    { path: PORTS },
    { path: ZOD, dependencyTypesNot: ['type-only'] },
  ),
  only(
    'app-through-doors',
    'The app knows features by their index.ts.',
    '^src/app/(?!(sentences|supplies)\\.ts$|parts/)',
    ['^src/app/', PORTS, KERNEL, ZOD, '^src/features/[^/]+/index\\.ts$'],
  ),
  only('parts-list-actions', 'A part of the code is the actions of some features.', PARTS, [
    PARTS,
    '^src/app/door\\.ts$',
    PORTS,
    KERNEL,
    ACTION_LISTS,
  ]),
  forbidden(
    'page-parts-are-fetched',
    'What imports a part of the page would have it downloaded at every opening.',
    { path: '^src/', pathNot: PAGE_PARTS },
    { path: PAGE_PARTS },
  ),
  forbidden(
    'parts-are-opened',
    'What imports a part or its actions would have them parsed at every click.',
    { path: '^src/', pathNot: PARTS },
    { path: `${PARTS}|${ACTION_LISTS}` },
  ),
  only('catalogue-lists-words', 'The one file that sees the words of all.', CATALOGUE, [
    WORDS,
    KERNEL,
  ]),
  forbidden(
    'words-stay-out-of-code',
    'Sentences are read from files of dist/ when one is said, not parsed at every click.',
    { path: '^src/', pathNot: [WORDS, CATALOGUE, '^src/features/[^/]+/sidebar/'] },
    { path: WORDS },
  ),
  forbidden(
    'catalogue-is-for-the-build',
    'What runs at a click says sentences through a port.',
    { path: '^src/', pathNot: CATALOGUE },
    { path: CATALOGUE },
  ),
  only('supplies-list-looks', 'The one file that sees looks and first rows of all.', SUPPLIES, [
    '^src/app/',
    LOOKS,
    PORTS,
    KERNEL,
  ]),
  forbidden(
    'supplies-stay-out-of-code',
    'What only new sheets need is read from a file of dist/ when sheets are set up.',
    { path: '^src/', pathNot: SUPPLIES },
    { path: `${LOOKS}|${SUPPLIES}` },
  ),
  only('verifier-stands-alone', 'It checks tokens, and knows no register.', '^src/verifier/', [
    '^src/verifier/',
    '^src/features/certificates/core/verify/(paper-code|paper-token|verifier)\\.ts$',
    KERNEL,
  ]),
  only('google-is-the-shell', 'Adapters know app, ports and kernel.', '^src/google/', [
    '^src/google/',
    '^src/app/',
    PORTS,
    KERNEL,
  ]),
  only('sidebar-kit-knows-no-feature', 'What all sidebars share.', SIDEBAR_KIT, [
    SIDEBAR_KIT,
    PORTS,
    KERNEL,
    PREACT,
  ]),
  only('sidebar-app-through-doors', 'The sidebar app lists the sidebars.', '^src/sidebar/app/', [
    '^src/sidebar/',
    '^src/features/[^/]+/sidebar/index\\.tsx?$',
    PORTS,
    KERNEL,
    PREACT,
  ]),
  forbidden(
    'sidebar-takes-types-only',
    'Ports belong to the server; the browser needs their types.',
    { path: '^src/sidebar/' },
    { path: PORTS, dependencyTypesNot: ['type-only'] },
  ),
  forbidden(
    'node-only-in-host',
    'Neither Apps Script nor the sidebar has modules of Node.',
    { path: '^src/' },
    { dependencyTypes: ['core'] },
  ),
  forbidden(
    'zod-only-at-the-edge',
    'Schemas stand where outside data comes in.',
    {
      path: '^src/',
      pathNot: ['^src/(ports|app)/', '^src/features/[^/]+/(contract|tables)(\\.ts$|/)'],
    },
    { path: ZOD },
  ),
  forbidden(
    'phones-through-one-reader',
    'Every file that knows the package would bring its rules for all countries a step nearer.',
    { path: '^src/', pathNot: PHONE_READER },
    { path: PHONE_RULES },
  ),
  forbidden(
    'phones-without-other-countries',
    'The door core/ has no rules of its own: 41 kB; the others bring those of 240 countries.',
    { path: PHONE_READER },
    { path: PHONE_RULES, pathNot: `${PHONE_RULES}(core/|types)` },
  ),
  forbidden(
    'no-dev-dependency',
    'What ships is listed under dependencies.',
    { path: '^src/' },
    { dependencyTypes: ['npm-dev'] },
  ),
  only('page-lives-in-the-browser', 'Of the host it knows the protocol.', PAGE, [
    PAGE,
    '^host/web/protocol\\.ts$',
    '^host/engine/types\\.ts$',
    PREACT,
    'node_modules/pdfjs-dist/',
  ]),
  forbidden(
    'page-takes-types-only',
    'The host runs in Node; the viewer of PDF is loaded when needed.',
    { path: PAGE },
    {
      path: ['^host/(?!web/page/)', 'node_modules/pdfjs-dist/'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbidden(
    'page-is-for-the-browser',
    'The host meets its page over HTTP.',
    { path: '^host/', pathNot: PAGE },
    { path: PAGE },
  ),
  forbidden(
    'host-knows-no-source',
    'The host runs the built add-on, as Google does.',
    { path: '^host/' },
    { path: '^(src|build|test)/' },
  ),
];

/** The rules of one feature's parts; a feature sees the earlier ones through their doors. */
const featureRules = (feature, position) => {
  const own = `^src/features/${feature}/`;
  const earlier = features.slice(0, position).join('|') || '(?!)';
  const earlierCore = `^src/features/(${earlier})/core/index\\.ts$`;
  const earlierDoors = `^src/features/(${earlier})/(core/)?index\\.ts$`;
  const part = (...names) => `${own}(${names.join('|')})(\\.tsx?$|/)`;
  return [
    forbidden(
      `feature-through-its-door/${feature}`,
      'Of another feature only core/index.ts or index.ts, and only of an earlier one.',
      { path: own },
      { path: '^src/features/', pathNot: [own, earlierDoors] },
    ),
    only(`core-is-pure/${feature}`, 'Kernel, own core, earlier cores.', part('core'), [
      KERNEL,
      part('core'),
      earlierCore,
      ...(feature === 'roster' ? [PHONE_RULES] : []),
      ...(feature === 'certificates' ? [QR_MAKER, UNPACKER] : []),
    ]),
    only(`tables-know-core/${feature}`, 'Own core and kernel.', part('tables'), [
      KERNEL,
      part('core', 'tables'),
      ZOD,
    ]),
    only(`messages-know-core/${feature}`, 'Own core and kernel.', part('messages'), [
      KERNEL,
      part('core', 'messages'),
    ]),
    only(`contract-knows-core/${feature}`, 'Own core, kernel, zod.', part('contract'), [
      KERNEL,
      part('core', 'contract'),
      ZOD,
    ]),
    only(
      `actions-through-ports/${feature}`,
      'Own parts, ports, kernel, doors of earlier features.',
      `${own}(?!(core|tables|messages|contract|sidebar)(\\.ts$|/)|index\\.ts$)`,
      [`${own}(?!sidebar/|index\\.ts$)`, PORTS, KERNEL, earlierDoors],
    ),
    only(
      `index-lists-its-parts/${feature}`,
      'Own parts except the sidebar, and except actions: a later feature or the start would bring them along.',
      `${own}index\\.ts$`,
      [`${own}(?!sidebar/|actions/)`, PORTS, KERNEL],
    ),
    only(
      `sidebar-stays-in-the-browser/${feature}`,
      'Sidebar kit, core doors, own contract and messages.',
      part('sidebar'),
      [
        part('sidebar', 'contract', 'messages'),
        `${own}core/index\\.ts$`,
        earlierCore,
        SIDEBAR_KIT,
        KERNEL,
        PREACT,
        ...(feature === 'roster' ? [EXCEL_READER] : []),
        ...(feature === 'certificates' ? [UNPACKER] : []),
      ],
    ),
    forbidden(
      `contract-types-only/${feature}`,
      'zod stays on the server.',
      { path: part('sidebar') },
      { path: part('contract'), dependencyTypesNot: ['type-only'] },
    ),
  ];
};

/** Import rules, made from the order of the features. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...house, ...features.flatMap(featureRules)],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count: a circle of types is a circle for the reader.
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
