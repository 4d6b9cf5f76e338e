/** A small library for the browser tests: two webinars, a sale, a brief that they concern, and one that nothing concerns. */
export const libraryNotes: Readonly<Record<string, string>> = {
  'Postmortems/Autumn webinar DE.md': `---
type: postmortem
campaign: Autumn webinar DE
campaign-type: webinar
market: Germany
start: 2025-11-03
end: 2025-11-21
outcome: missed
---
# Autumn webinar DE

## Library entry

Registrations came from students: the title promised a course, not a product session.

## Guardrails

- Never gate the webinar recording behind a second form.
- Always name the buyer's role in the title.
`,
  'Postmortems/Вебинар DE.md': `---
type: postmortem
campaign: Вебинар DE, весна
campaign-type: вебинар
market: Германия
end: 2026-04-20
outcome: mixed
---
# Вебинар DE

## Правила

- Никогда не переносить американский тайминг на рынок DE.
`,
  'Postmortems/Spring sale AT.md': `---
type: postmortem
campaign: Spring sale AT
campaign-type: sale
market: Austria
end: 2025-05-30
outcome: met
---
# Spring sale AT

## Library entry

Bundles sold better than plain discounts.
`,
  'Meetings/Monday.md': `# Monday

Some talk about rooms.

> [!guardrail] Never launch on a Friday.
`,
  'Briefs/Spring webinar DE.md': `---
type: brief
campaign: Spring webinar DE
campaign-type: webinar
market: DE
start: 2026-11-02
end: 2026-11-27
status: draft
---
# Spring webinar DE

## Goal

40 demos.

## Review
`,
  'Briefs/Podcast JP.md': `---
type: brief
campaign: Podcast JP
campaign-type: podcast
market: Japan
start: 2026-11-02
status: draft
---
# Podcast JP
`,
  'Broken.md': '---\ntype: postmortem\nowner: @maria\n---\n# Broken\n',
};
