import { isActionSlot, isNotePart } from '../domain/postmortem/checks/finding';
import type { Finding } from '../domain/postmortem/checks/finding';
import { isPlanChange } from '../domain/postmortem/checks/plan-changed';
import { isVoice } from '../domain/postmortem/checks/voice';
import type { Words } from './en';
import { fill } from './fill';

/** Says a finding in the words of the interface: what was found and why it matters, and what to do. */
export function checkText(finding: Finding, words: Words): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = words.checks.rules[finding.code];
  const details = wordedDetails(finding, words);
  return { message: fill(message, details), remedy: fill(remedy, details) };
}

function wordedDetails({ details }: Finding, { checks }: Words): Record<string, string> {
  const worded = Object.entries(details).map(([name, value]): [string, string] => {
    if (name === 'missing' || name === 'filled') return [name, slotWords(value, checks)];
    if (name === 'part' && isNotePart(value)) return [name, checks.parts[value]];
    if (name === 'voice') return ['voice', fill(checks.voices.empty, { voice: value })];
    if (name === 'unheard') return ['voice', fill(checks.voices.unheard, { voices: value.split(',').filter(isVoice).map((voice) => checks.voices.names[voice]).join(', ') })];
    if (name === 'how') return ['plan', isPlanChange(value) ? fill(checks.plan[value], details) : ''];
    if (name === 'blame') return [name, value === 'fault' || value === 'deed' || value === 'character' ? checks.blame[value] : ''];
    return [name, value];
  });
  return Object.fromEntries(worded);
}

function slotWords(keys: string, checks: Words['checks']): string {
  const named = keys.split(',').filter(isActionSlot).map((slot) => checks.slots[slot]);
  return named.length === 0 ? checks.nothing : named.join(', ');
}
