import { describe, expect, test } from 'vitest';
import { decideKind } from '../../../src/domain/note/decide-kind';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import type { NoteKind } from '../../../src/domain/note/note-kind';
import type { ReadingConfig } from '../../../src/domain/note/reading-config';

const config: ReadingConfig = {
  ...defaultReadingConfig,
  kindFolders: { postmortem: ['Marketing/Postmortems'], retro: ['Marketing'], brief: ['Briefs/'], lesson: [] },
};

function kindOf(properties: Record<string, unknown> | null, tags: string[] = [], path = 'Note.md', asked = config): NoteKind | null {
  return decideKind({ path, properties, tags }, asked);
}

describe('the type property', () => {
  test.each<[unknown, NoteKind]>([
    ['postmortem', 'postmortem'], ['Postmortem', 'postmortem'], ['POST-MORTEM', 'postmortem'], ['Post mortems', 'postmortem'], ['Campaign post-mortem', 'postmortem'],
    ['Nachbetrachtung', 'postmortem'], ['постмортем', 'postmortem'], ['Разбор кампании', 'postmortem'], ['Bilan de campagne', 'postmortem'], ['复盘', 'postmortem'], ['ポストモーテム', 'postmortem'],
    ['retro', 'retro'], ['Retrospective', 'retro'], ['Ретроспектива', 'retro'], ['Rétrospective', 'retro'], ['振り返り', 'retro'],
    ['brief', 'brief'], ['Campaign Brief', 'brief'], ['Kampagnenbrief', 'brief'], ['бриф', 'brief'], ['Briefing de campaña', 'brief'],
    ['lesson', 'lesson'], ['Lessons learned', 'lesson'], ['Lektion', 'lesson'], ['Уроки', 'lesson'], ['Lição aprendida', 'lesson'],
  ])('%j makes a note a %s', (value, kind) => {
    expect(kindOf({ type: value })).toBe(kind);
  });

  test.each<[string, unknown]>([
    ['a list', ['meeting', 'Postmortem']], ['a wikilink', '[[Postmortem]]'], ['a link with alias', '[[Types/Note type|Postmortem]]'], ['a link whose target says it', '[[Types/Postmortem|PM]]'],
    ['an unquoted wikilink, which YAML reads as a list in a list', [['Postmortem']]], ['text with commas', 'note, postmortem'], ['a tag', '#postmortem'], ['a Markdown link', '[Postmortem](types/postmortem.md)'],
    ['a map with a name', { name: 'postmortem' }], ['words in brackets behind it', 'Postmortem (won)'],
  ])('may be %s', (_, value) => {
    expect(kindOf({ type: value })).toBe('postmortem');
  });

  test.each(['Type', 'TYPE', 'note type', 'noteType', 'note_type', 'Typ', 'Тип', 'categories'])('may be called %s', (name) => {
    expect(kindOf({ [name]: 'brief' })).toBe('brief');
  });

  test('may have a name of the vault\'s own, which comes first', () => {
    const mapped = { ...config, propertyNames: { type: ['what'] } };
    expect(kindOf({ type: 'brief', what: 'retro' }, [], 'Note.md', mapped)).toBe('retro');
  });

  test.each(['campaign', 'Campaigns', 'meeting', '', 'null', '{{type}}', 'postmortem template', 'briefly'])('decides nothing when it is %j', (value) => {
    expect(kindOf({ type: value })).toBeNull();
  });

  test.each([null, undefined, true, 3, [], {}, [null], [[[[[[[['postmortem']]]]]]]]])('decides nothing when it is %j', (value) => {
    expect(kindOf({ type: value })).toBeNull();
  });
});

describe('tags and folders', () => {
  test.each(['#postmortem', '#Postmortem', '#post-mortem', '#postmortems', '#postmortem/2026/won'])('%s makes a note a postmortem', (tag) => {
    expect(kindOf(null, ['#other', tag])).toBe('postmortem');
  });

  test.each(['#marketing/postmortem', '#postmortemish', '#campaign'])('%s does not', (tag) => {
    expect(kindOf(null, [tag])).toBeNull();
  });

  test('a tag of the vault\'s own may be nested', () => {
    const own = { ...config, kindTags: { ...config.kindTags, lesson: ['library/lesson'] } };
    expect(kindOf(null, ['#library/lesson/email'], 'Note.md', own)).toBe('lesson');
    expect(kindOf(null, ['#library'], 'Note.md', own)).toBeNull();
  });

  test('the innermost folder decides', () => {
    expect(kindOf(null, [], 'Marketing/Postmortems/2026/Spring.md')).toBe('postmortem');
    expect(kindOf(null, [], 'marketing/Sprint 4.md')).toBe('retro');
    expect(kindOf(null, [], 'Briefs/Spring.md')).toBe('brief');
    expect(kindOf(null, [], 'Briefs-old/Spring.md')).toBeNull();
    expect(kindOf(null, [], 'Briefs.md')).toBeNull();
  });
});

describe('several signals', () => {
  test('type comes before tag, and tag before folder', () => {
    expect(kindOf({ type: 'brief' }, ['#retro'], 'Marketing/Postmortems/x.md')).toBe('brief');
    expect(kindOf({}, ['#lesson'], 'Marketing/Postmortems/x.md')).toBe('lesson');
  });

  test('a type that names no kind leaves the decision to tag and folder', () => {
    expect(kindOf({ type: 'campaign' }, [], 'Marketing/Postmortems/x.md')).toBe('postmortem');
    expect(kindOf({ type: 'note', category: 'postmortem' })).toBe('postmortem');
  });

  test('a note of a tabletop-game vault is no kind of note', () => {
    expect(kindOf({ type: 'campaign', campaign: 'Curse of Strahd', status: 'active' }, ['#dnd', '#campaign'], 'Campaigns/Curse.md')).toBeNull();
  });
});
