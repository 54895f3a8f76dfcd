import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

/** Shapes of arguments and events: they are given, not served. */
const SHAPE = /^Events\.|(Options|Parameters|Request)$/;

/** Google members that the local host emulates, such as `Spreadsheet.Range.getValues`. */
export function listEmulated({ facade, liveMembers }) {
  const script = `(function () { ${readFileSync(facade, 'utf8')}; return giliranFacade; })()`;
  const installed = vm.runInNewContext(script, {});
  return new Set(JSON.parse(installed.emulatedMembers(readFileSync(liveMembers, 'utf8'))));
}

function googleClass(checker, type) {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const declaration = symbol?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes('@types/google-apps-script/')) return null;
  return checker.getFullyQualifiedName(symbol).replace(/^(typeof )?(GoogleAppsScript\.)?/, '');
}

function memberOf(checker, node) {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  for (const part of type.isUnion() ? type.types : [type]) {
    const owner = googleClass(checker, part);
    if (owner) return SHAPE.test(owner) ? null : `${owner}.${node.name.text}`;
  }
  return null;
}

/** Google members used in the sources of a TypeScript project, each with one place where it is used. */
export function listUsed(configPath, isSource) {
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configPath));
  const program = ts.createProgram(parsed.fileNames, {
    ...parsed.options,
    composite: false,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used = new Map();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const member = memberOf(checker, node);
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      if (member && !used.has(member))
        used.set(member, `${node.getSourceFile().fileName}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isSource(file.fileName)) visit(file);
  return used;
}
