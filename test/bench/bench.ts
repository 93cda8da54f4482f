/** `npm run bench`: what the card costs, each figure beside the least that could be. */
import { menuRows } from './card/menu.ts';
import { popupRows } from './card/popup.ts';
import { zipRows } from './card/zip.ts';
import { table } from './table.ts';

const rows = [...(await popupRows()), ...zipRows(), ...(await menuRows())];
console.log(table([['Measured in Chromium', 'Median', 'Beside', 'Ratio'], ...rows]));
