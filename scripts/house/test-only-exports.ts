// Exports of the house that nobody but a test imports, as the compiler resolves them.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root as project } from './rooms';

/** As `src/core/time.ts#plusDays`. */
export function listTestOnlyExports(house: readonly string[], root = project): readonly string[] {
  const program = openProgram(root);
  const checker = program.getTypeChecker();
  const used = { byTests: new Set<ts.Symbol>(), byOthers: new Set<ts.Symbol>() };
  for (const source of program.getSourceFiles()) {
    const path = relative(root, source.fileName);
    if (source.isDeclarationFile || path.startsWith('..') || path.includes('node_modules')) continue;
    const users = path.startsWith('test/') ? used.byTests : used.byOthers;
    for (const symbol of importedBy(source, checker)) users.add(symbol);
  }
  const scripts = textOfScripts(root);
  return house.flatMap((path) => {
    const module = program.getSourceFile(join(root, path));
    const symbol = module && checker.getSymbolAtLocation(module);
    return (symbol ? checker.getExportsOfModule(symbol) : [])
      .filter((it) => used.byTests.has(it) && !used.byOthers.has(it))
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(scripts))
      .map(({ name }) => `${path}#${name}`);
  });
}

function openProgram(root: string): ts.Program {
  const file = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

/** What the file imports or passes on by name, and what it takes from a module that it imports whole. */
function importedBy(source: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const note = (node: ts.Node) => {
    const named = checker.getSymbolAtLocation(node);
    const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    const isFromElsewhere = symbol?.declarations?.some((it) => it.getSourceFile() !== source) ?? false;
    if (symbol && isFromElsewhere) found.push(symbol);
  };
  const isWhole = /\bimport \* as|\bimport\(|\brequire\(/.test(source.text);
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) note(node.name);
    else if (isWhole && ts.isIdentifier(node)) note(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Scripts name what they take from the built files, in one line with where these lie. */
const textOfScripts = (root: string): string =>
  ['scripts', 'bench']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .filter((path) => /\.m?js$/.test(path))
    .flatMap((path) => readFileSync(path, 'utf8').match(/^.*\bdist\b.*$/gm) ?? [])
    .join('\n');
