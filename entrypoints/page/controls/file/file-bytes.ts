/** A file made in the page from its bytes. */
import { fromBase64 } from '../../../../data/text/base64';
import { pageOf } from '../../dom/page-world';

export interface FileBytes {
  name: string;
  mime: string;
  base64: string;
}

/** A data transfer with one file in it, as a drop or a file dialogue hands it over. */
export function dataList(element: HTMLElement, { name, mime, base64 }: FileBytes): DataTransfer {
  const bytes = fromBase64(base64);
  const data = new (pageOf(element).DataTransfer)();
  data.items.add(new File([bytes], name, { type: mime }));
  return data;
}
