import { campaignBrief } from './ru/campaign-brief';
import { campaignPostmortem } from './ru/campaign-postmortem';
import type { NoteTemplate } from './note-template';

/** The built-in templates in Russian, in the order in which they are offered. */
export const templates: readonly NoteTemplate[] = [campaignPostmortem, campaignBrief];
