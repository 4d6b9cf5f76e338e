import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The project's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** One import as it stands in a source file; `target` is a path below `src/` for relative ones, else the package name. */
export interface SourceImport {
  readonly from: string;
  readonly target: string;
  readonly external: boolean;
  readonly typeOnly: boolean;
}

/** All files below a folder of the project with one of the endings, as paths from the project's folder. */
export function filesBelow(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;

/** The imports of one source file, read from its syntax tree: static, re-exporting and dynamic ones. */
export function importsOf(file: string): SourceImport[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(projectRoot, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: SourceImport[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const external = !specifier.startsWith('.');
    const target = external ? specifier : path.posix.join(path.posix.dirname(file), specifier);
    found.push({ from: file, target: external || target.endsWith('.ts') ? target : `${target}.ts`, external, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node));
    }
    const [first] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (first && ts.isStringLiteral(first)) add(first.text, false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Groups of files that import each other in a circle, type-only imports included. */
export function cyclesAmong(imports: readonly SourceImport[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, target, external } of imports) if (!external) targets.set(from, [...(targets.get(from) ?? []), target]);
  const finished = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) cycles.push(trail.slice(seenAt));
    if (seenAt >= 0 || finished.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return cycles;
}
