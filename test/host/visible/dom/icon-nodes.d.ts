declare module 'lucide-static/icon-nodes.json' {
  /** Every Lucide icon: the elements inside its 24 × 24 view box. */
  const nodes: Readonly<Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]>>;
  export default nodes;
}
