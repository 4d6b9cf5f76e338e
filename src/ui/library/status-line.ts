import type { FacetName } from '../../domain/library/facet';

/** Shows a facet value by its best name: markets in the interface's language. */
export type FacetLabel = (facet: FacetName, value: { readonly key: string; readonly label: string }) => string;
