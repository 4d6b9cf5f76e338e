import type { FacetValue } from '../shared/facet-value';

/** Where a note or an item applies. Empty lists mean "not said", which never excludes anything. */
export interface Scope {
  readonly campaignTypes: readonly FacetValue[];
  readonly markets: readonly FacetValue[];
  readonly channels: readonly FacetValue[];
  readonly goals: readonly FacetValue[];
  readonly audiences: readonly FacetValue[];
}
