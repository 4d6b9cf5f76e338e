import type { NoteTemplate } from '../note-template';

/** The brief of a new campaign, with the place where its review leaves its receipt. */
export const campaignBrief: NoteTemplate = {
  id: 'campaign-brief',
  kind: 'brief',
  name: 'Campaign brief',
  description: 'Goal, audience, hypothesis, planned KPIs and assumptions, then the review of what is known already.',
  markdown: `# {{title}}

%% Fill in what you know. The library looks for past campaigns that resemble this one while you write. %%

## Goal

%% What shall be different afterwards, and by when? %%

## Audience

%% Who exactly: role, situation, buyer stage. How was that validated? %%

## Hypothesis

%% We believe that … will … because … %%

## Offer

%% What they get, and the message in their words. %%

## Planned KPIs

%% Few, with a figure each. They become the plan column of the postmortem. %%

| KPI | Planned |
| --- | --- |
|  |  |

## Assumptions

%% What has to be true for this to work? How could you check it before launch? %%

- 

## Guardrails that apply

%% Rules from past campaigns that this one follows. The sidebar shows them. %%

## Review

%% “Mark brief as ready” writes here what was reviewed and decided. %%
`,
};
