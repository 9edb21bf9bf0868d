import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { sourcesBelow } from '../support/sourceFiles.ts';
import { lineOf, parseSource, walk } from './readImports.ts';

/** Functions of Math whose last bit is fixed by the language: every machine gives the same. */
const EXACT_MATH = ['abs', 'ceil', 'floor', 'round', 'trunc', 'sign', 'min', 'max', 'imul', 'clz32', 'fround'];

/** What would make a run depend on the machine, the moment or the page. */
const BANNED_GLOBALS = [
  'Date',
  'performance',
  'crypto',
  'Intl',
  'console',
  'process',
  'Buffer',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Promise',
  'require',
  'eval',
  'Function',
];

/** Methods whose result depends on the machine's language. */
const BANNED_METHODS = ['toLocaleString', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'];

const isName = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
};

/** What a node does that the engine must not do; null if nothing. */
function banOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const { name, expression } = node;
    if (ts.isIdentifier(expression) && expression.text === 'Math' && !EXACT_MATH.includes(name.text))
      return `Math.${name.text}`;
    if (BANNED_METHODS.includes(name.text)) return name.text;
  }
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Math')
    return 'Math[…]';
  if (ts.isIdentifier(node) && BANNED_GLOBALS.includes(node.text) && !isName(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) {
    // Powers are only exact where both sides are small whole numbers; 10 ** decimals is read off a table instead.
    if (!ts.isNumericLiteral(node.right)) return '** with an exponent that is no literal';
  }
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isAwaitExpression(node)) return 'await';
  return null;
}

function bansIn(file: string): string[] {
  const source = parseSource(file);
  const found: string[] = [];
  walk(source, (node) => {
    const ban = banOf(node);
    if (ban) found.push(`${file}:${lineOf(source, node)} ${ban}`);
  });
  return found;
}

describe('the engine is a function of its arguments', () => {
  it('uses no clock, no chance of the machine, no page, and no arithmetic that differs between machines', () => {
    expect(sourcesBelow('src/engine').flatMap(bansIn)).toEqual([]);
  });

  it('compiles without the types of a browser or of Node', () => {
    const path = join(ROOT, 'src/engine/tsconfig.json');
    const parsed = ts.getParsedCommandLineOfConfigFile(
      path,
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    expect(parsed?.options.lib).toEqual(['lib.es2022.d.ts']);
    expect(parsed?.options.types).toEqual([]);
    const program = ts.createProgram(parsed?.fileNames ?? [], parsed?.options ?? {});
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
    expect(said).toEqual([]);
    expect(program.getRootFileNames().length).toBe(sourcesBelow('src/engine').length);
  }, 60_000);

  it('the ban finds what it looks for', () => {
    const source = ts.createSourceFile(
      'x.ts',
      'Math.random(); new Date(); Math.sin(1); 2 ** n; performance.now(); a.Date; Math.abs(1); 2 ** 3;',
      ts.ScriptTarget.ES2022,
      true,
    );
    const found: string[] = [];
    walk(source, (node) => {
      const ban = banOf(node);
      if (ban) found.push(ban);
    });
    expect(found).toEqual(['Math.random', 'Date', 'Math.sin', '** with an exponent that is no literal', 'performance']);
  });
});
