import type { LinkResolver } from '../src/application/ports/link-resolver';

/** Links among notes that are kept in memory: by path or by name, whatever the case; wikilinks with the shortest unique name. */
export class MemoryLinkResolver implements LinkResolver {
  constructor(private readonly paths: readonly string[]) {}

  resolve(target: string, sourcePath: string): string | null {
    const wanted = target.split('#', 1)[0]?.replace(/\.md$/, '').toLowerCase() ?? '';
    if (wanted === '') return target === '' ? null : sourcePath;
    const stems = this.paths.map((path) => ({ path, stem: path.replace(/\.md$/, '').toLowerCase() }));
    return (stems.find(({ stem }) => stem === wanted) ?? stems.find(({ stem }) => stem.endsWith(`/${wanted}`)))?.path ?? null;
  }

  linkTo(path: string, _sourcePath: string, subpath = '', alias?: string): string {
    const stem = path.replace(/\.md$/, '');
    const name = stem.slice(stem.lastIndexOf('/') + 1);
    const isUnique = this.paths.filter((other) => other === `${name}.md` || other.endsWith(`/${name}.md`)).length <= 1;
    return `[[${isUnique ? name : stem}${subpath}${alias === undefined ? '' : `|${alias}`}]]`;
  }
}
