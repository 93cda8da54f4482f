/** The card as an extension of its own, for whoever has no Résumé Card yet. */
import { useState } from 'preact/hooks';
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
      <h2 id="share-extension">As an extension</h2>
      <p>
        This card with what you chose in it, under its own name and icon. Nothing else of yours is
        in it, and whoever gets it can hand it on in turn.
      </p>
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
            For {BROWSERS[target]} (zip)
          </SaveButton>
        ))}
      </p>
      <div role="status">
        {made && (
          <>
            <p>How the receiver puts it into {BROWSERS[made]}; the zip says so too:</p>
            <ol class="steps">
              {STEPS[made].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
