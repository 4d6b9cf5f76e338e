import { pathToFileURL } from 'node:url';
import type { Bench, Report } from './report';

/** A table in plain text, columns as wide as their longest cell. */
function table(report: Report): string {
  const columns = [...new Set(report.rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...report.rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const drawn = lines.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
  return [`\n${report.title}`, drawn[0], widths.map((width) => '-'.repeat(width)).join('  '), ...drawn.slice(1)].join('\n');
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: run-bench <bundle>');
const bench = (await import(pathToFileURL(file).href)) as { run: Bench };
for (const report of [await bench.run()].flat()) process.stdout.write(`${table(report)}\n`);
