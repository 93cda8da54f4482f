/** Files that are dropped anywhere on the page: one that missed its place would be opened in the page's stead. */
import { useEffect, useState } from 'preact/hooks';
import { useStable } from '../ui/use-stable';

const KINDS = ['dragover', 'dragleave', 'drop'] as const;

/** What has been dropped, for the place that takes it in. */
export interface Dropped {
  /** A file is being dragged over the page now. */
  over: boolean;
  /** The file that was dropped last and not taken yet. */
  file: File | undefined;
  /** Gives the file away. */
  taken(): void;
}

/** Listens on the whole page. @param dropped Called with each file. */
export function useDrop(dropped: () => void): Dropped {
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<File>();
  const take = useStable(dropped);
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // A field for files takes its own.
      if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
      if (!file) return;
      setFile(file);
      take();
    };
    for (const kind of KINDS) addEventListener(kind, dragged);
    return () => {
      for (const kind of KINDS) removeEventListener(kind, dragged);
    };
  }, [take]);
  return { over, file, taken: () => setFile(undefined) };
}
