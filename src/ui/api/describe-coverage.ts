import type { CoverageReport } from '../../application/coverage';

/** What is due, as plain JSON; days are ISO, lines count from 1. */
export interface CoverageDescription {
  readonly today: string;
  /** Briefs whose campaign ended without a postmortem; `standing` is `due`, `draft` (the brief was never made ready) or `old`. */
  readonly postmortems: readonly { readonly path: string; readonly campaign: string | null; readonly ended: string; readonly days: number; readonly standing: string }[];
  /** `cadence` is null where a number of campaigns made it due; `last` is the path of the retrospective before. */
  readonly retros: readonly { readonly cadence: string | null; readonly from: string | null; readonly to: string; readonly campaigns: number | null; readonly last: string | null }[];
  /** Briefs that became ready, live or done without a review. */
  readonly unreviewed: readonly { readonly path: string; readonly campaign: string | null; readonly status: string | null }[];
  readonly rules: readonly { readonly path: string; readonly line: number; readonly kind: string; readonly text: string; readonly reviewBy: string; readonly days: number }[];
  /** Postmortems left in draft; `days` since the campaign ended. */
  readonly drafts: readonly { readonly path: string; readonly campaign: string | null; readonly days: number }[];
}

/** What is due, as other plugins and scripts see it. */
export function describeCoverage({ today, postmortems, retros, unreviewed, rules, drafts }: CoverageReport): CoverageDescription {
  return {
    today,
    postmortems: postmortems.map(({ brief: { path, campaign }, ended, days, standing }) => ({ path, campaign, ended, days, standing })),
    retros: retros.map((retro) => {
      const last = retro.last?.path ?? null;
      if (retro.reason === 'volume') return { cadence: null, from: retro.from, to: today, campaigns: retro.campaigns, last };
      return { ...retro.period, campaigns: null, last };
    }),
    unreviewed: unreviewed.map(({ path, campaign, status }) => ({ path, campaign, status })),
    rules: rules.map(({ item: { kind, text, source }, note, reviewBy, days }) => ({ path: note.path, line: source.line + 1, kind, text, reviewBy: reviewBy.to, days })),
    drafts: drafts.map(({ note: { path, campaign }, days }) => ({ path, campaign, days })),
  };
}
