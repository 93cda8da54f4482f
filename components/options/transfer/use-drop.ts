/** Files that are dropped anywhere on the page: one that missed its place would be opened in the page's stead. */
import { useEffect, useState } from 'preact/hooks';
import { useStable } from '../../ui/use-stable';

const KINDS = ['dragover', 'dragleave', 'drop'] as const;

/** @returns Whether a file is being dragged over the page now. */
export function useDrop(dropped: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useStable(dropped);
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
      if (file) take(file);
    };
    for (const kind of KINDS) addEventListener(kind, dragged);
    return () => {
      for (const kind of KINDS) removeEventListener(kind, dragged);
    };
  }, [take]);
  return over;
}
