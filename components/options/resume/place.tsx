/** The place “Résumé”: everything in it to edit, and what it was before. */
import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSession } from '../session';
import { usePlace } from '../use-place';
import { ContactForm } from './contact-form';
import { ResumeEditor } from './editor';
import { History } from './history';
import { Profiles } from './profiles';
import { Reset } from './reset';
import { Which } from './which';

export function ResumePlace() {
  const { thing } = usePlace();
  const { card } = useSession().card;
  useEffect(() => {
    // `#resume/email` leads straight to a field.
    if (thing !== '') document.getElementById(`resume/${thing}`)?.focus();
  }, [thing]);
  return (
    // Each card has fields of its own: what goes on in one ends with it.
    <Fragment key={card.id}>
      <Which />
      <ContactForm />
      <Profiles />
      <ResumeEditor />
      <History />
      <Reset />
    </Fragment>
  );
}
