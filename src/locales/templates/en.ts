import { campaignBrief } from './en/campaign-brief';
import { campaignPostmortem } from './en/campaign-postmortem';
import type { NoteTemplate } from './note-template';

/** The built-in templates in English, in the order in which they are offered. */
export const templates: readonly NoteTemplate[] = [campaignPostmortem, campaignBrief];
