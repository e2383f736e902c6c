import type { TextTable } from '../../text-table';
import { ahead } from './ahead';
import { cancelled } from './cancelled';
import { endings } from './endings';
import { missed } from './missed';
import { mySide } from './my-side';
import { phrases } from './phrases';
import { talks } from './talks';
import { terms } from './terms';

/** German texts in the polite form. */
export const deSie: TextTable = {
  texts: { ...missed, ...cancelled, ...mySide, ...ahead, ...talks, ...terms, ...endings },
  phrases,
};
