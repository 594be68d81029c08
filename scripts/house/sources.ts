// The files of the house, and what is counted in one of them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './rooms';

/** What the counts of files and lines are about. */
const houseFolders = ['src', 'sandbox', 'tools'] as const;

/** TypeScript files below the folders, from the root, in a steady order. */
export const listTypeScript = (folders: readonly string[]): readonly string[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted();

export const listHouse = (): readonly string[] => listTypeScript(houseFolders);

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const parsed = new Map<string, ts.SourceFile>();

export function parse(path: string): ts.SourceFile {
  const source = parsed.get(path) ?? ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
  parsed.set(path, source);
  return source;
}

/** As an editor numbers them. */
export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Lines on which more stands than blanks, comments and what is imported. */
export function codeLinesOf(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node) || ts.isImportDeclaration(node) || node.kind === ts.SyntaxKind.EndOfFileToken)
      return;
    const parts = node.getChildren(source);
    for (const part of parts) visit(part);
    if (parts.length > 0 || node.getWidth(source) === 0) return;
    for (let line = lineOf(node.getStart(source)); line <= lineOf(node.getEnd()); line += 1) lines.add(line);
  };
  visit(source);
  return lines.size;
}

/** Every node for which the question is answered yes. */
export function countNodes(source: ts.SourceFile, isCounted: (node: ts.Node) => boolean): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isCounted(node)) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return count;
}

export const isAny = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword;
/** A union with `satisfies` says it. */
export const isEnum = (node: ts.Node): boolean => ts.isEnumDeclaration(node);

/** `test.only`, `describe.only.each`, `fit`: every other test of the file would be left out. */
export function isFocused(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'fit' || node.text === 'fdescribe';
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'only') return false;
  return /^(test|it|describe)\b/.test(node.expression.getText());
}
