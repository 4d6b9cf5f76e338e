import nodes from 'lucide-static/icon-nodes.json';

const svgNamespace = 'http://www.w3.org/2000/svg';
const added = new Map<string, string>();

function svgElement(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function frame(name: string, size: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const attributes = { viewBox: `0 0 ${size} ${size}`, width: '24', height: '24', class: `svg-icon ${name}` };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  return svg;
}

function lucideIcon(name: string): SVGSVGElement | null {
  const parts = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
  if (!parts) return null;
  const svg = frame(`lucide-${name}`, '24');
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [key, value] of Object.entries(stroke)) svg.setAttribute(key, value);
  svg.append(...parts.map(([tag, attributes]) => svgElement(tag, attributes)));
  return svg;
}

function addedIcon(iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  if (content === undefined) return null;
  const svg = frame(iconId, '100');
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${content}</svg>`, 'image/svg+xml');
  svg.append(...Array.from(parsed.documentElement.childNodes).map((node) => document.importNode(node, true)));
  return svg;
}

/** Registers an icon: the inside of an SVG drawn on a 100 × 100 grid. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Forgets an icon that addIcon registered. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The icon as a new element, or null for a name that neither Lucide 0.446 nor addIcon knows. */
export function getIcon(iconId: string): SVGSVGElement | null {
  return addedIcon(iconId) ?? lucideIcon(iconId.replace(/^lucide-/, ''));
}

/** All names that getIcon answers to. */
export function getIconIds(): string[] {
  return [...Object.keys(nodes).map((name) => `lucide-${name}`), ...added.keys()];
}

/** Replaces the element's content by the icon; an unknown name leaves it empty, as in the app. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.append(icon);
}
