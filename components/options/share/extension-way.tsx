/** The card as an extension of its own, for whoever has no Résumé Card yet. */
import { useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { packageName } from '../../../data/share/file-names';
import { BROWSERS, STEPS } from '../../../data/share/package/read-me';
import { TARGETS, type Target } from '../../../data/share/package/targets';
import { useOptionsHost } from '../host';
import { SaveButton } from './save-button';
import { useSave } from './use-save';

export function ExtensionWay({ resume }: { resume: Resume }) {
  const host = useOptionsHost();
  const saver = useSave();
  const [made, setMade] = useState<Target>();
  // The sender's own browser first: most often the receiver has the same.
  const targets = [...TARGETS].sort(
    (a, b) => Number(b === host.target) - Number(a === host.target),
  );
  return (
    <section aria-labelledby="share-extension">
      <h2 id="share-extension">{textOf(message('share_extension_title'))}</h2>
      <p>{textOf(message('share_extension_text'))}</p>
      <p class="ways">
        {targets.map((target) => (
          <SaveButton
            key={target}
            saver={saver}
            file={{
              name: packageName(resume, target),
              type: 'application/zip',
              make: () => host.makePackage(target, resume),
            }}
            saved={() => setMade(target)}
          >
            {textOf(message('share_extension_save', { browser: BROWSERS[target] }))}
          </SaveButton>
        ))}
      </p>
      <div role="status">
        {made && (
          <>
            <p>{textOf(message('share_extension_steps', { browser: BROWSERS[made] }))}</p>
            <ol class="steps">
              {STEPS[made].map(textOf).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
