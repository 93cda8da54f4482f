/** The place “Import & export”: a résumé from any document, and into any. */
import { useEffect, useState } from 'preact/hooks';
import type { FormatInfo } from '../../../data/formats/documents';
import { useOptionsHost } from '../host';
import { Export } from './export';
import { Import } from './import';

export function TransferPlace() {
  const host = useOptionsHost();
  const [formats, setFormats] = useState<readonly FormatInfo[]>([]);
  useEffect(() => void host.formats().then(setFormats, () => setFormats([])), [host]);
  return (
    <>
      <Import formats={formats.filter(({ reads }) => reads)} />
      <Export formats={formats.filter(({ writes }) => writes)} />
    </>
  );
}
