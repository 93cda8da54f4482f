/** Which place of the options page is shown: the first part of the URL's hash; the rest names a thing in it. */
import { useEffect, useState } from 'preact/hooks';

export interface Where {
  /** `resume` of `#resume/email`; empty where the hash is. */
  place: string;
  /** `email` of `#resume/email`; empty where nothing is named. */
  thing: string;
}

/** Where the page stands now, kept up to date with the browser's history. */
export function usePlace(): Where {
  const [where, setWhere] = useState(read);
  useEffect(() => {
    const moved = () => setWhere(read());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return where;
}

function read(): Where {
  const [place = '', ...thing] = location.hash.slice(1).split('/');
  return { place, thing: thing.join('/') };
}
