/** What a form is filled from, read anew each time: the background may have been asleep. */

import type { Material } from '../../data/fill/material';
import { REGIONS_FILE, type Regions } from '../../data/fill/values/regions';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { loadSnippets } from '../../data/snippets/load';
import { answersShelf, filesShelf, learnedShelf } from '../../data/storage/items';
import { loadState } from '../../data/storage/state';

/** The material, and what of it could not be read. */
export async function loadMaterial(): Promise<{
  material: Material;
  troubles: (Message | Unconverted)[];
}> {
  const [state, answers, learned, files, regions] = await Promise.all([
    loadState(),
    answersShelf.read(),
    learnedShelf.read(),
    filesShelf.read(),
    loadRegions(),
  ]);
  const { snippets } = await loadSnippets(state, new Date(), chrome.i18n.getUILanguage());
  const { received = false } = state.card;
  const unread = (words: Message, { state }: { state: string }) =>
    state === 'damaged' || state === 'newer' ? [words] : [];
  return {
    material: {
      resume: state.resume,
      snippets,
      // They are the person's own, and say nothing of somebody else.
      answers: answers.state === 'ok' && !received ? answers.value : [],
      learned: learned.state === 'ok' ? learned.value : [],
      files: files.state === 'ok' && !received ? files.value : {},
      regions,
    },
    troubles: [
      ...state.troubles,
      ...unread(message('fill_unread_answers'), answers),
      ...unread(message('fill_unread_learned'), learned),
      ...unread(message('fill_unread_files'), files),
    ],
  };
}

async function loadRegions(): Promise<Regions> {
  const file = await fetch(chrome.runtime.getURL(`/${REGIONS_FILE}`));
  return file.json();
}
