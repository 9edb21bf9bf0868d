import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/root.ts';

/** One import or re-export of a file. */
export interface Import {
  /** Path from the root of the importing file. */
  readonly file: string;
  readonly line: number;
  /** Path from the root for relative imports, else the package's name as written. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly isTypeOnly: boolean;
}

/** A source file as a syntax tree, with parents. */
export function parseSource(file: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true, kind);
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Line (from 1) of a node. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (clause.name || !clause.namedBindings || !ts.isNamedImports(clause.namedBindings)) return false;
  const { elements } = clause.namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((element) => element.isTypeOnly);
}

/** Where a node imports from, if it imports at all: `import`, `export … from`, `import()`, `import('…').Type`, `require`. */
function specifierOf(node: ts.Node): { text: string; isTypeOnly: boolean } | null {
  const text = (found: ts.Node | undefined): string | null =>
    found && ts.isStringLiteralLike(found) ? found.text : null;
  const made = (found: string | null, isTypeOnly: boolean) => (found === null ? null : { text: found, isTypeOnly });
  if (ts.isImportDeclaration(node)) return made(text(node.moduleSpecifier), isTypeImport(node));
  if (ts.isExportDeclaration(node)) return made(text(node.moduleSpecifier), isTypeExport(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return made(text(node.argument.literal), true);
  if (ts.isCallExpression(node)) {
    const isDynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
    if (isDynamic || isRequire) return made(text(node.arguments[0]) ?? '(computed)', false);
  }
  // `new URL('./worker.ts', import.meta.url)` also ties two files together.
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const found = text(node.arguments?.[0]);
    return found?.startsWith('.') ? made(found, false) : null;
  }
  return null;
}

/** All imports of a file. */
export function importsOf(file: string): Import[] {
  const source = parseSource(file);
  const found: Import[] = [];
  walk(source, (node) => {
    const specifier = specifierOf(node);
    if (!specifier) return;
    const isRelative = specifier.text.startsWith('.');
    const bare = specifier.text.replace(/\?.*$/, '');
    const target = isRelative ? normalize(join(dirname(file), bare)).replaceAll('\\', '/') : bare;
    found.push({ file, line: lineOf(source, node), target, isRelative, isTypeOnly: specifier.isTypeOnly });
  });
  return found;
}
