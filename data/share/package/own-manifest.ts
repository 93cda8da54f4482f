/** A person's own name in the manifest of their card. */
import { oneLine } from '../../formats/shared/plain';
import { fullName } from '../../resume/person-name/parts';
import type { Resume } from '../../schema/resume';
import { cut } from '../../text/truncate';
import type { Manifest } from './manifest';
import { geckoId } from './targets';

/** The most that Chrome takes, in UTF-16 units (https://developer.chrome.com/docs/extensions/reference/manifest). */
const LONGEST = { name: 75, shortName: 12, description: 132 };

/** What the card is called after whoever it is of. */
const AFTER_NAME = ' – Résumé Card';

/** Whose card it is, fit for a manifest: `__MSG_` would be looked up as a text of the package. */
export function ownerOf({ basics }: Resume): string {
  return oneLine(fullName(basics)).replaceAll('__MSG_', '');
}

/**
 * The manifest of a person's own card; the card's own names where the résumé has no name.
 * @param id Tells this card from others in Firefox.
 */
export function ownManifest(manifest: Manifest, resume: Resume, id: string): Manifest {
  const { browser_specific_settings: settings, sidebar_action: sidebar } = manifest;
  const own: Manifest = {
    ...manifest,
    ...(settings && {
      browser_specific_settings: {
        ...settings,
        gecko: { ...settings.gecko, id: geckoId(id) },
      },
    }),
  };
  const owner = ownerOf(resume);
  if (owner === '') return own;
  const title = `${cut(owner, LONGEST.name - AFTER_NAME.length)}${AFTER_NAME}`;
  return {
    ...own,
    name: title,
    short_name: cut(owner, LONGEST.shortName),
    description: descriptionOf(owner),
    action: { ...manifest.action, default_title: title },
    ...(sidebar && { sidebar_action: { ...sidebar, default_title: title } }),
  };
}

function descriptionOf(owner: string): string {
  const after = ', one click from every form field: a card that copies, inserts and fills.';
  const before = 'The résumé of ';
  return `${before}${cut(owner, LONGEST.description - before.length - after.length)}${after}`;
}
