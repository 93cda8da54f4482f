/** The place “Résumé”: everything in it to edit, and what it was before. */
import { useEffect } from 'preact/hooks';
import { usePlace } from '../use-place';
import { ContactForm } from './contact-form';
import { ResumeEditor } from './editor';
import { History } from './history';
import { Profiles } from './profiles';
import { Reset } from './reset';

export function ResumePlace() {
  const { thing } = usePlace();
  useEffect(() => {
    // `#resume/email` leads straight to a field.
    if (thing !== '') document.getElementById(`resume/${thing}`)?.focus();
  }, [thing]);
  return (
    <>
      <ContactForm />
      <Profiles />
      <ResumeEditor />
      <History />
      <Reset />
    </>
  );
}
