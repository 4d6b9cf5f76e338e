import type { NoteTemplate } from '../note-template';

/** The postmortem of a campaign, facts before interpretation. */
export const campaignPostmortem: NoteTemplate = {
  id: 'campaign-postmortem',
  kind: 'postmortem',
  name: 'Campaign postmortem',
  description: 'Plan against actual, why it came as it came, and what to keep for the next campaign.',
  markdown: `# {{title}}

%% Facts first, interpretation later. Every section can stay empty. Wins need explaining as much as failures. %%

## Setup

%% What was planned: budget, people, data sources, what happened outside that mattered. %%

- Budget:
- Expected outcome:
- External influences:

### Assumptions

%% What had to be true? Mark each: held, broke or untested. %%

| Assumption | Result | Evidence |
| --- | --- | --- |
|  |  |  |

### Timeline

%% Approval, launch, changes on the way. %%

| Date | What happened |
| --- | --- |
|  |  |

## Execution

%% Launched as intended? Audience, assets, forms, tracking, routing; what was adjusted mid-campaign. %%

## Outcomes

%% Planned and actual side by side; a why for every line, hit or missed. %%

| KPI | Planned | Actual | Why |
| --- | --- | --- | --- |
|  |  |  |  |

## Analysis

%% Planning, execution or market? Which evidence? The channel is never the only variable. %%

### Root causes

%% Symptom or cause? Ask why again. Add the estimated impact where you can. %%

- 

### Data trust

%% Which source fields can be relied on: source, campaign, landing page, lead status, rejection reason? %%

| Field | Reliable | Note |
| --- | --- | --- |
|  |  |  |

## Learnings

%% One of each is enough. %%

### Repeat

- 

### Change

- 

### Wrong assumption

- 

### Market insight

- 

### Execution feedback

%% About how we worked, not about the market. %%

- 

## Library entry

%% Two or three sentences a colleague can use next year without reading the rest. %%

## Guardrails

%% One line each: never, always, avoid or prefer, and what. %%

- 

## Actions

%% A specific change, one owner, one date, and how you will know that it worked. %%

| Gap | Root cause | Change | Owner | When | Success criterion |
| --- | --- | --- | --- | --- | --- |
|  |  |  |  |  |  |
`,
};
