// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Words } from '../../../components/ui/words';
import { type Catalogue, sourceOf } from '../../../data/messages/catalogue';
import { Failure, messageOf } from '../../../data/messages/failure';
import { message } from '../../../data/messages/message';
import { BROWSER, speak, textOf } from '../../../data/messages/text-of';
import { speakEnglish } from '../../../entrypoints/cli/english';

afterEach(() => speakEnglish('en-GB'));

const GERMAN: Catalogue = {
  language: { message: 'de' },
  privacy_backup_cards_one: {
    message: '$count$ Karte',
    placeholders: { count: { content: '$1' } },
  },
  privacy_backup_cards_other: {
    message: '$count$ Karten',
    placeholders: { count: { content: '$1' } },
  },
};

describe('words', () => {
  it('have a form for each number, and one for none', () => {
    const cards = (count: number) => textOf(message('privacy_backup_cards', { count }));
    expect([0, 1, 2, 1234].map(cards)).toEqual(['0 cards', '1 card', '2 cards', '1,234 cards']);
    expect(textOf(message('privacy_kept_number', { count: 0 }))).toBe('None');
    speak(sourceOf(GERMAN, 'de-AT'));
    expect([1, 2].map(cards)).toEqual(['1 Karte', '2 Karten']);
  });

  it('write numbers and dates as the language of the words does, whatever was wanted', () => {
    const used = message('privacy_sync_lastAt', {
      date: { date: '2026-01-31', format: { timeZone: 'UTC', dateStyle: 'short' } },
    });
    expect(textOf(used)).toBe('31/01/2026');
    speakEnglish('de');
    expect(textOf(used)).toBe('1/31/26');
  });

  it('take messages and lists as values, and leave what looks like a placeholder alone', () => {
    const file = (name: string) => textOf(message('privacy_backup_saved', { file: name }));
    expect(file('$1 $file$ $$')).toBe('Saved everything as $1 $file$ $$');
    const list = { list: ['a', message('privacy_sync_now'), 'c'] };
    expect(textOf(message('error_asTold', { why: list }))).toBe('a, Sync now and c');
  });

  it('come from the browser, which gets the values in the order of their names', () => {
    const getMessage = vi.fn((key: string) => (key === 'language' ? 'en' : 'words'));
    vi.spyOn(chrome.i18n, 'getMessage').mockImplementation(getMessage);
    vi.spyOn(chrome.i18n, 'getUILanguage').mockReturnValue('en-GB');
    speak(BROWSER);
    expect(textOf(message('privacy_sync_roomUsed', { whole: 'all', used: 'some' }))).toBe('words');
    expect(getMessage).toHaveBeenLastCalledWith('privacy_sync_roomUsed', ['some', 'all']);
  });

  it('of an error are its own, or those of the browser', () => {
    expect(textOf(messageOf(new Failure(message('privacy_sync_behind'))))).toContain('Not in step');
    expect(textOf(messageOf(new Error('No room')))).toBe('No room');
  });
});

describe('a message with elements', () => {
  it('has them made, and none of what a value brings', () => {
    const root = document.createElement('div');
    render(
      <Words
        of={message('privacy_sites_remove', { pattern: '<b>*</b>' })}
        with={{ site: (site) => <i>{site}</i> }}
      />,
      root,
    );
    expect(root.innerHTML).toBe('Remove <i>&lt;b&gt;*&lt;/b&gt;</i>');
  });
});
