import type { TextTable } from '../../text-table';
import { ahead } from './ahead';
import { cancelled } from './cancelled';
import { endings } from './endings';
import { missed } from './missed';
import { mySide } from './my-side';
import { phrases } from './phrases';
import { talks } from './talks';
import { terms } from './terms';

/** English texts: warm, plain, without blame; each asks for one thing. */
export const en: TextTable = {
  texts: { ...missed, ...cancelled, ...mySide, ...ahead, ...talks, ...terms, ...endings },
  phrases,
};
